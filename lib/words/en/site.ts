import type { RefusalReason } from "../../link/codec";

/** Words that every page shares. */
export const site = {
  share: "Share, cite, download",
  name: "Chokepoint",
  tagline: "The technology conflict between the United States, China and everyone between",
  description:
    "Who restricted whom and when, what depends on what, and who joined which camp: sanction events, supply-chain dependencies and memberships of the technology conflict, with a source for every line.",
  skip: "Skip to the content",
  nav: { label: "Charts", timeline: "Timeline", supplyChain: "Supply chain", map: "Map" },
  theme: { label: "Colour scheme", light: "Light", dark: "Dark", system: "As the device" },
  footer: {
    revision: (number: number) => `Revision ${number}`,
    checkedTo: (date: string) => `Record checked to ${date}`,
    licence: "Record: CC BY 4.0. Code: MIT.",
    data: "The record as files",
    outlines: "Outlines: Natural Earth. They make no claim about any border.",
    limits:
      "Little is known here about the second half of 2026: the record does not say whether the suspensions due to end in November 2026 did.",
  },
  source: {
    heading: "Sources",
    one: "Source",
    seen: (day: string) => `seen on ${day}`,
    notSeen: "address built from the citation, not opened",
    chart: (revision: number, checkedTo: string) =>
      `Sources: official texts and press, one for every line · Record checked to ${checkedTo}, revision ${revision} · CC BY 4.0`,
  },
  table: { show: "Table of the same rows" },
  filters: {
    label: "Filters",
    apply: "Apply",
    clear: "Clear all",
    remove: (label: string) => `Remove ${label}`,
    any: "Any",
  },
  frozen: {
    note: (number: number, day: string) => `This is the record as it stood at revision ${number} of ${day}.`,
    present: "Show the present record",
    since: (newest: number) => `What changed since, up to revision ${newest}`,
  },
  refusal: {
    lead: "Left out of this link:",
    dismiss: "Dismiss",
    reason: {
      "unknown-key": "not a key of this page",
      "not-a-date": "not a date that exists, as 2020, 2020-05 or 2020-05-15",
      "not-a-day": "not a day that exists, as 2020-05-15",
      "not-an-id": "not the form of an id",
      "not-a-country": "not a country code of ISO 3166-1",
      "not-a-pair": "not two different senders, as USA~CHN",
      "not-a-choice": "not one of the choices",
      "not-a-number": "not a whole number in range",
      "too-long": "too long",
      "too-many": "more values than a link takes",
      "given-twice": "given twice; the first one counts",
      "not-in-record": "not in this revision of the record",
      "not-shown": "not one of the acts of this link",
      "not-before": "not before the day that is shown",
      "before-start": "before the window begins",
      "not-a-view": "not a part of the world, as europe, nor a middle and a magnification, as 52.5~13.4~6",
      "needs-two": "about a second initiative, and this map shows one",
      "not-earlier": "not an earlier revision than the one it is compared with",
    } satisfies Record<RefusalReason, string>,
  },
  failure: {
    heading: "The page could not be drawn",
    loading: "Loading…",
    rows: (status: number) =>
      `The rows of this chart could not be loaded (HTTP ${status}). The last chart still stands.`,
    offline:
      "The rows of this chart could not be loaded: no answer from the server. The last chart still stands.",
    again: "Try again",
    unexpected: "Something failed while this page was put together. Try again; the address is kept.",
    database:
      "The record cannot be read at the moment, because its database does not answer. Nothing is lost. Please try again in a minute.",
  },
  missing: {
    heading: "Nothing stands at this address",
    page: "The address may be misspelt. These pages exist:",
    revision: (number: number) => `It is not in revision ${number}; the present record may have it.`,
  },
  confidence: (level: string) => `Confidence: ${level}`,
};
