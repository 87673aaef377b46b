import type { FuzzyDate, IsoDay } from "../dates";
import { type CslItem, cslDate, cslDay } from "./csl";
import { readCitation } from "./federal-register";

/** The edition of the record that is cited, and the day on which it was. */
export type Edition = {
  revision: number;
  /** The day on which the revision was published, and the day of the citation. */
  publishedOn: IsoDay;
  accessedOn: IsoDay;
  /** What an edition is called, and what is said of it: in the words of the catalogue. */
  version: string;
  note: string;
  site: string;
};

/** A page of the site, by its absolute address at the revision. */
export type CitedPage = { id: string; title: string; abstract: string; address: string };

/** A page of the site as something to cite: the record is its author and publisher, its revision the edition. */
export function citePage(page: CitedPage, edition: Edition): CslItem {
  return {
    id: page.id,
    type: "webpage",
    title: page.title,
    author: [{ literal: edition.site }],
    "container-title": edition.site,
    publisher: edition.site,
    issued: cslDay(edition.publishedOn),
    accessed: cslDay(edition.accessedOn),
    version: edition.version,
    ...(page.abstract && { abstract: page.abstract }),
    note: edition.note,
    URL: page.address,
  };
}

/** The official text of an act as the record knows it. */
export type OfficialText = {
  id: string;
  title: string;
  senders: readonly string[];
  announced: FuzzyDate;
  isCourt: boolean;
  /** The official citation, and what is said where it was not checked. */
  citation: string | null;
  note: string;
  source: { url: string; publisher: string; title: string | null; seenOn: IsoDay | null } | undefined;
};

/** The official text of an act as something to cite; none where neither a citation nor an official source is known. */
export function citeOfficial(text: OfficialText): CslItem | undefined {
  const { citation, source, senders, note } = text;
  if (!citation && !source) return undefined;
  return {
    id: `${text.id}-official`,
    type: text.isCourt ? "legal_case" : "legislation",
    title: source?.title ?? text.title,
    ...(senders.length > 0 && { author: senders.map((literal) => ({ literal })) }),
    ...(citation && (readCitation(citation) ?? { number: citation })),
    ...(source && { publisher: source.publisher }),
    issued: cslDate(text.announced),
    ...(source?.seenOn && { accessed: cslDay(source.seenOn) }),
    ...((citation || note) && { note: [citation, note].filter(Boolean).join(", ") }),
    ...(source && { URL: source.url }),
  };
}
