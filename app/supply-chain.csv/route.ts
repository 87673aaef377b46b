import { chartRoute } from "../files/chart-route";

/** The ties in sight in a state of the supply chain, one row each, as comma-separated values. */
export const GET = chartRoute("supply-chain", "csv");
