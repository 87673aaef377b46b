import { chartRoute } from "../files/chart-route";

/** A state of the supply chain as a folder to be read without a network. */
export const GET = chartRoute("supply-chain", "zip");
