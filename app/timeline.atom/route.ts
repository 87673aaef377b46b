import { feedRoute } from "../files/feed-route";

/** The acts of a state of the timeline as an Atom feed (RFC 4287), what changed last first. */
export const GET = feedRoute("atom");
