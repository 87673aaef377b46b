import { chartRoute } from "../files/chart-route";

/** A state of the map as a folder to be read without a network. */
export const GET = chartRoute("map", "zip");
