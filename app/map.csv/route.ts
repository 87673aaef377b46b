import { chartRoute } from "../files/chart-route";

/** The memberships that a state of the map shows, or the acts of each country, as comma-separated values. */
export const GET = chartRoute("map", "csv");
