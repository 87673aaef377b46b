/** The forms in which acts of the timeline can be followed, by the ending of their address. */
const FEED_FORMS = ["atom", "feed.json", "ics"] as const;
export type FeedForm = (typeof FEED_FORMS)[number];

/** Their media types. */
export const FEED_TYPES: Record<FeedForm, string> = {
  atom: "application/atom+xml",
  "feed.json": "application/feed+json",
  ics: "text/calendar",
};

/** The feeds and the calendar of a state of the timeline with their media types: what its page offers as `rel="alternate"`. */
export function feedAlternates(href: string): { form: FeedForm; type: string; href: string }[] {
  return FEED_FORMS.map((form) => ({ form, type: FEED_TYPES[form], href: formHref(href, form) }));
}

/** The address of another form of a page: `/timeline?from=2019` and `csv` give `/timeline.csv?from=2019`. */
export function formHref(href: string, ending: string): string {
  return href.replace(/^([^?]*)/, `$1.${ending}`);
}
