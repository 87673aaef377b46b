import { type FuzzyDate, writeFuzzyDate } from "./dates";
import { LICENCE } from "./licence";
import { formHref } from "./link/forms";

/** What programs read of a page, in the words of schema.org. */
export type Structured = { "@context": "https://schema.org"; "@type": "Dataset" | "Event" } & Record<
  string,
  unknown
>;

type ShownView = {
  title: string;
  sentence: string;
  href: string;
  revision: number;
  publishedAt: string;
};

/**
 * The rows of a chart's view as a data set that can be had as files.
 *
 * @param site the name of the site
 * @param origin scheme and host, which begin every address
 */
export function datasetOf(view: ShownView, site: string, origin: string): Structured {
  const { title, sentence, href, revision, publishedAt } = view;
  const download = (ending: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: `${origin}${formHref(href, ending)}`,
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: sentence,
    url: `${origin}${href}`,
    version: String(revision),
    dateModified: new Date(publishedAt).toISOString(),
    license: LICENCE.address,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site, url: `${origin}/` },
    distribution: [download("csv", "text/csv"), download("json", "application/json")],
  };
}

type ShownAct = {
  title: string;
  summary: string;
  href: string;
  announced: FuzzyDate;
  ended: FuzzyDate | undefined;
  senders: readonly string[];
};

/** An act as an event: the day on which it was announced, as far as it is known, and who sent it. */
export function eventOf(
  { title, summary, href, announced, ended, senders }: ShownAct,
  origin: string,
): Structured {
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: title,
    description: summary,
    url: `${origin}${href}`,
    startDate: writeFuzzyDate(announced),
    ...(ended && { endDate: writeFuzzyDate(ended) }),
    organizer: senders.map((name) => ({ "@type": "Organization", name })),
  };
}

/** The same as text inside a script element, which no text in it can end. */
export function structuredText(structured: Structured): string {
  return JSON.stringify(structured).replaceAll("<", "\\u003c");
}
