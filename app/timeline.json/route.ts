import { chartRoute } from "../files/chart-route";

/** The same rows as JSON, after what the view says of itself. */
export const GET = chartRoute("timeline", "json");
