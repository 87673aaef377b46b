import { chartRoute } from "../files/chart-route";

/** What the columns of the comma-separated values hold, in the vocabulary of CSV on the Web. */
export const GET = chartRoute("map", "csv-metadata.json");
