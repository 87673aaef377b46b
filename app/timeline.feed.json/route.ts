import { feedRoute } from "../files/feed-route";

/** The acts of a state of the timeline as JSON Feed 1.1, what changed last first. */
export const GET = feedRoute("feed.json");
