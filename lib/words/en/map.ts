import type { FuzzyDate, IsoDay } from "../../dates";
import type { Certainty, Standing } from "../../memberships";
import type { ClaimBound, Coverage } from "../../vocabulary";
import { grammar } from "./grammar";
import { vocabulary } from "./vocabulary";

type Style = Certainty | "perhaps" | "refused";

/** Where countries stand towards one initiative on a day: counts, and names where they are few. */
export type StandInWords = {
  name: string;
  launched: FuzzyDate;
  isLaunched: boolean;
  ties: number;
  byCertainty: Readonly<Record<Certainty, number>>;
  observers: number;
  /** How many joined of late, as a clause; empty where that is not asked for. */
  recent: string;
  /** The only one, or none. */
  only: string | undefined;
  perhaps: readonly string[];
  declined: readonly string[];
  withdrawn: readonly string[];
};

export type ClaimInWords = { count: number; bound: ClaimBound; unit: string; date: FuzzyDate };

/** Names shown in a sentence at most; more are counted. */
const NAMED = 5;

const CERTAINTY = {
  "own-act": "by its own act or an official list",
  named: "named by the sponsor or one other source",
  aggregate: "only claimed, without an act of its own",
  contested: "contested",
} satisfies Record<Certainty, string>;

const CERTAINTIES = {
  ...CERTAINTY,
  "own-act": "by their own act or an official list",
  aggregate: "only claimed, without an act of their own",
} satisfies Record<Certainty, string>;

const UNTIED = {
  complete: "no tie",
  partial: "no tie found",
  minimal: "no tie found",
} satisfies Record<Coverage, string>;

function namesOrCount(names: readonly string[]): string {
  return names.length <= NAMED ? grammar.list(names) : grammar.count(names.length, "country", "countries");
}

function countries(number: number): string {
  return grammar.count(number, "country or territory", "countries and territories");
}

function parts(byCertainty: StandInWords["byCertainty"]): string {
  const entries = (["own-act", "named", "aggregate", "contested"] as const).filter(
    (key) => byCertainty[key] > 0,
  );
  const [first] = entries;
  if (entries.length === 1 && first) return `all ${CERTAINTIES[first]}`;
  return entries
    .map((key) => `${byCertainty[key]} ${(byCertainty[key] === 1 ? CERTAINTY : CERTAINTIES)[key]}`)
    .join(", ");
}

/** Words of the map. */
export const map = {
  title: "Who joined which camp, and how sure is it?",
  chartLabel: "World map of memberships",
  /** `The Clean Network has ties with 22 countries and territories: 11 by their own act … .` */
  stand(stand: StandInWords): string {
    const {
      name,
      launched,
      isLaunched,
      ties,
      byCertainty,
      observers,
      recent,
      only,
      perhaps,
      declined,
      withdrawn,
    } = stand;
    if (!isLaunched)
      return `${name} has no tie with any country: it was launched later, ${launched.precision === "day" ? "on" : "in"} ${grammar.date(launched)}.`;
    const [certainty] = (["own-act", "named", "aggregate", "contested"] as const).filter(
      (key) => byCertainty[key] > 0,
    );
    const counted =
      ties === 0
        ? "has no sure tie with any country"
        : only && certainty
          ? `has a tie with 1 country or territory, ${only}, ${CERTAINTY[certainty]}`
          : `has ties with ${countries(ties)}: ${parts(byCertainty)}`;
    const looser =
      observers === 0
        ? ""
        : `; ${observers} of them only as ${observers === 1 ? "an observer" : "observers"}`;
    const unsure =
      perhaps.length === 0 ? "" : `; for ${namesOrCount(perhaps)} the day is not known well enough to say`;
    const refusals = [
      declined.length === 0 ? "" : `; ${namesOrCount(declined)} had declined`,
      withdrawn.length === 0 ? "" : `; ${namesOrCount(withdrawn)} had withdrawn`,
    ];
    return `${name} ${counted}${looser}${recent}${unsure}${refusals.join("")}.`;
  },
  on: (day: IsoDay, text: string) => `On ${grammar.day(day)}, ${text}`,
  both(names: readonly string[], unsure: boolean): string {
    if (names.length === 0) return "No country has a tie to both.";
    const have = names.length === 1 ? "has" : "have";
    return `${namesOrCount(names)} ${have}${unsure ? ", or may have," : ""} a tie to both.`;
  },
  claim: {
    /** `more than 30 countries`. */
    count: ({ count, bound, unit }: ClaimInWords) =>
      `${vocabulary.claimBound[bound]}${grammar.number(count)} ${unit}`,
    sentence: (name: string, claims: readonly ClaimInWords[], named: number, contested: number) => {
      const [first] = claims;
      if (!first) return "";
      const when = `${first.date.precision === "day" ? "on" : "in"} ${grammar.date(first.date)}`;
      const counts = [...new Set(claims.map((claim) => map.claim.count(claim)))].join(", or ");
      const doubted = contested === 0 ? "" : `, ${grammar.number(contested)} of them contested`;
      return `${name}: ${counts} claimed ${when}; ${grammar.number(named)} can be named here${doubted}.`;
    },
    source: "Source of the claim",
  },
  untied: (coverage: Coverage) => UNTIED[coverage],
  /** Where a country stands, after the name of the initiative: `member, named by the sponsor or one other source`. */
  standing(standing: Standing, coverage: Coverage): string {
    switch (standing.kind) {
      case "none":
        return UNTIED[coverage];
      case "tie":
        return `${vocabulary.membership[standing.status]}, ${CERTAINTY[standing.certainty]}`;
      case "perhaps":
        return `perhaps ${vocabulary.membership[standing.status]}, ${standing.undated ? "the day is not known" : "the day is not known well enough"}`;
      case "declined":
        return "declined";
      case "withdrawn":
        return "withdrew";
    }
  },
  markLabel: (country: string, stands: readonly { name: string; standing: string }[]) =>
    `${country}. ${stands.map(({ name, standing }) => `${name}: ${standing}`).join(". ")}`,
  style: {
    "own-act": "own act or official list",
    named: "named by the sponsor, or by one other source",
    aggregate: "only claimed, without an act of its own",
    contested: "contested",
    perhaps: "perhaps: day not known well enough",
    refused: "declined or withdrew",
  } satisfies Record<Style, string>,
  look: {
    of: (initiative: string, style: string) => `${initiative}: ${style}`,
    both: "Both",
    "both-unsure": "Both, at least one of them not sure",
    none: (coverages: readonly Coverage[]) =>
      coverages.every((of) => of === "complete") ? "No tie" : "No tie found",
  },
  legend: {
    label: "Legend: countries and territories by kind of tie",
    others: (initiatives: number) => (initiatives === 2 ? "Both, or none" : "None"),
  },
  list: {
    heading: "Countries and territories by kind of tie",
    none: (label: string, count: number) => `${label}: ${countries(count)}`,
  },
  enlarged: { europe: "Europe and its neighbours, enlarged", caribbean: "The Caribbean, enlarged" },
  notes: {
    apart:
      "Territories overseas, such as Greenland and French Guiana, are drawn apart and share no tie of the state they belong to. Areas without a row of their own in the record are drawn as land.",
    circles:
      "A circle stands for a country or territory that is too small to be seen at this scale; where circles would cover each other they stand beside it, and a line leads to it. Inside the dashed frames the circles stand in the enlarged parts.",
    coverage: {
      complete: (name: string) => `${name}: the list of members is complete as far as known.`,
      partial: (name: string) =>
        `${name}: no complete list was found; grey means that no tie was found, not that there is none.`,
      minimal: (name: string) => `${name}: few members were found by name; grey says next to nothing.`,
    } satisfies Record<Coverage, (name: string) => string>,
    nonState: (name: string, members: string) =>
      `${name} also has ties with bodies that are not states: ${members}.`,
  },
  filters: {
    first: "Initiative",
    second: "Compared with",
    alone: "None: show one alone",
    day: "Day shown",
    earlier: "Days to compare",
    newest: (day: IsoDay) => `Newest: ${grammar.day(day)}`,
    launch: (name: string, day: IsoDay) => `${grammar.day(day)}: launch of ${name}`,
  },
  dayShown: (day: IsoDay, isNewest: boolean) =>
    isNewest ? `${grammar.day(day)}, the last day to which the record was checked` : grammar.day(day),
  table: {
    caption: (day: IsoDay) => `Ties in this map, and how they stood on ${grammar.day(day)}`,
    country: "Country or territory",
    initiative: "Initiative",
    status: "Tie",
    from: "From",
    to: "Up to",
    held: "On the day",
    certainty: "How sure",
    source: "Source",
    heldWord: { yes: "held", perhaps: "perhaps", no: "did not hold" },
    unknown: "not known",
  },
  panel: {
    label: "The open country",
    kicker: "Country or territory",
    close: "Close",
    full: "The whole record of this country",
    missing: (code: string) => `There is no country or territory ${code} in this revision of the record.`,
    readings: "Good sources disagree about this tie. Both readings:",
    others: "Ties to other initiatives",
    from: "From",
    to: "Up to",
    noEnd: "no end known",
    declared: "Own text",
    basis: "Basis",
    certainty: "How sure",
    confidence: "Confidence",
    vendors: "High-risk vendors",
    note: "Note",
    standsOn: (day: IsoDay, standing: string) => `On ${grammar.day(day)}: ${standing}.`,
  },
};
