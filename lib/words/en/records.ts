import type { FuzzyDate, IsoDay } from "../../dates";
import type { RecordNoun } from "../../link/record";
import type { CountryGroup, Coverage, MembershipStatus } from "../../vocabulary";
import { grammar } from "./grammar";

const NOUN = {
  event: "act",
  actor: "actor",
  initiative: "initiative",
  country: "country or territory",
} satisfies Record<RecordNoun, string>;

const STATUS = {
  member: "Members",
  signatory: "Signatories",
  endorser: "Endorsers",
  observer: "Observers",
  partner: "Partners",
  declined: "Declined",
  withdrawn: "Withdrew",
} satisfies Record<MembershipStatus, string>;

const VENDORS: Readonly<Record<string, string>> = {
  full: "restricted in full",
  partial: "restricted in part",
  "in-progress": "a rule is being made",
  none: "no restriction found",
};

/** Words of the pages of single records. */
export const records = {
  charts: "In the charts",
  known: "What is known",
  none: "None in the record.",
  more: (number: number) => `Show ${grammar.number(number)} more`,
  /** `since 8 September 2020`, `from May 2019 to 2021`, `to 2021`; nothing when neither is known. */
  span(from: FuzzyDate | undefined, to: FuzzyDate | undefined): string {
    if (from && to) return `from ${grammar.date(from)} to ${grammar.date(to)}`;
    if (from) return `since ${grammar.date(from)}`;
    return to ? `to ${grammar.date(to)}` : "";
  },
  plain: (word: string) => word.replaceAll("-", " "),
  corrected: (revision: number, day: IsoDay, what: readonly string[]) =>
    `Corrected in revision ${revision}, on ${grammar.day(day)}: ${grammar.list(what)}.`,
  whatChanged: "What changed",
  event: {
    neighbours: "Before and after, by the same sender",
    before: "Before:",
    after: "After:",
    timeline: "This act on the timeline, with the half-years around it",
    timelineOf: (name: string) => `Everything in the record that concerns ${name}`,
    chain: (name: string, day: IsoDay) =>
      `Supply chain of ${name} on ${grammar.day(day)}, the day of the cut`,
  },
  actor: {
    aliases: "Also called",
    country: "Seat",
    parent: "Part of",
    parts: "Its parts",
    note: "Note",
    originalName: "Own name",
    nameSource: "source of the name",
    description: (name: string, sent: number, received: number) =>
      `${name}: ${grammar.count(sent, "act", "acts")} sent and ${grammar.count(received, "act", "acts")} that hit it, with dates, links and sources.`,
    sentence: (sent: number, received: number) =>
      `${sent === 0 ? "No act" : grammar.count(sent, "act", "acts")} in the record ${sent > 1 ? "were" : "was"} sent by it, and ${received === 0 ? "none" : grammar.number(received)} hit it.`,
    withParts: "Acts of or against its direct parts are counted with it.",
    sent: (number: number) => `Acts that it sent (${grammar.number(number)})`,
    received: (number: number) => `Acts that hit it (${grammar.number(number)})`,
    ownership: "Who owns what",
    owns: (owner: string, owned: string, stake: number | null) =>
      stake === null ? `${owner} owns ${owned}` : `${owner} owns ${grammar.percent(stake)} of ${owned}`,
    endedBy: "ended by",
    timeline: "Timeline of everything that concerns it",
    timelineSent: "Timeline of what it sent",
    chain: (name: string) => `Supply chain of ${name}`,
  },
  initiative: {
    kicker: "Initiative",
    sponsor: (number: number) => (number === 1 ? "Sponsor" : "Sponsors"),
    launched: "Launched",
    ended: "Ended",
    noEnd: "no end known",
    status: "Status",
    kind: "Kind",
    aims: "What it asks for",
    coverage: "How complete",
    nonState: "Members that are not states",
    note: "Note",
    coverageInWords: {
      complete: "The list of members is complete as far as known.",
      partial: "No complete list was found: a country that is missing here may have a tie all the same.",
      minimal: "Few members were found by name: that a country is missing here says next to nothing.",
    } satisfies Record<Coverage, string>,
    members: (number: number) => `Ties by kind (${grammar.number(number)})`,
    statusHeading: (status: MembershipStatus, number: number) =>
      `${STATUS[status]} (${grammar.number(number)})`,
    claims: "Claimed and named",
    claimsCaption: "Counts claimed by the sponsor, and how many ties the record can name for that day",
    claimDay: "Day",
    claimed: "Claimed",
    named: "Named here",
    claimNote: "Who said so",
    notNamed: "not counted here",
    namedCount: (sure: number, perhaps: number) =>
      perhaps === 0
        ? grammar.number(sure)
        : `${grammar.number(sure)}, and perhaps ${grammar.number(perhaps)} more`,
    map: "Map of its members",
    description: (name: string, ties: number) =>
      `${name}: sponsor, dates, aims, and ${grammar.count(ties, "tie", "ties")} of countries and territories, each with how sure it is and its sources.`,
  },
  country: {
    kicker: "Country or territory",
    group: "Drawn with",
    groupName: {
      "united-states": "United States",
      china: "China",
      europe: "Europe",
      "asia-pacific": "Asia-Pacific",
      other: "other countries",
    } satisfies Record<CountryGroup, string>,
    code: "ISO code",
    note: "Note",
    ties: (number: number) => `Ties to initiatives (${grammar.number(number)})`,
    noTies: "No tie to any initiative of the record was found.",
    vendors: "High-risk vendors in its 5G networks",
    vendorStatus: (word: string) => VENDORS[word] ?? records.plain(word),
    vendorAsOf: (text: string) => `as of ${text}`,
    sent: (number: number) => `Acts sent from there (${grammar.number(number)})`,
    received: (number: number) => `Acts that hit it or its bodies (${grammar.number(number)})`,
    all: "All of them on the timeline",
    latest: (number: number) => `The latest ${grammar.number(number)}:`,
    bodies: (number: number) => `Bodies seated there (${grammar.number(number)})`,
    nodes: (number: number) => `In the supply chain (${grammar.number(number)})`,
    laws: "What its law reaches",
    beyond: "Beyond home",
    home: "At home",
    map: "This country on the map of camps",
    timeline: "Timeline of everything that concerns it",
    chain: "What of the supply chain is there",
    sentence: (sent: number, received: number, ties: number) =>
      `${sent === 0 ? "No act" : grammar.count(sent, "act", "acts")} in the record ${sent > 1 ? "were" : "was"} sent from there, ${received === 0 ? "none" : grammar.number(received)} hit it or bodies seated there; it has ${ties === 0 ? "no tie to an initiative" : grammar.count(ties, "tie to an initiative", "ties to initiatives")}.`,
    description: (name: string) =>
      `${name} in the technology conflict: acts sent and received, ties to initiatives with how sure they are, supply chain, law, and sources.`,
  },
  tie: {
    basis: "Basis",
    certainty: "How sure",
    confidence: "Confidence",
    declared: "Own text",
    note: "Note",
    sources: "Sources",
    undated: "first day not known",
    contested: "contested",
  },
  missing: {
    heading: (noun: RecordNoun) => `No such ${NOUN[noun]}`,
    sentence: (noun: RecordNoun, id: string) => `There is no ${NOUN[noun]} called “${id}” in the record.`,
    similar: "Is it one of these?",
    present: "Show the present record",
    charts: "Or start from a chart:",
  },
};
