import { chartRoute } from "../files/chart-route";

/** The acts that a state of the timeline is about, one row each, as comma-separated values. */
export const GET = chartRoute("timeline", "csv");
