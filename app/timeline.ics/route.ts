import { feedRoute } from "../files/feed-route";

/** The dates of the acts of a state of the timeline as a calendar (RFC 5545). */
export const GET = feedRoute("ics");
