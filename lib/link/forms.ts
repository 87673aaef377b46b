/** The forms in which acts of the timeline can be followed, by the ending of their address, with their media types. */
export const FEED_TYPES = {
  atom: "application/atom+xml",
  "feed.json": "application/feed+json",
  ics: "text/calendar",
} as const;
export type FeedForm = keyof typeof FEED_TYPES;

/** The address of another form of a page: `/timeline?from=2019` and `csv` give `/timeline.csv?from=2019`. */
export function formHref(href: string, ending: string): string {
  return href.replace(/^([^?]*)/, `$1.${ending}`);
}
