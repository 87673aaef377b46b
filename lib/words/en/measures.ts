import type { FuzzyDate } from "../../dates";
import type { MeasureSide } from "../../link/measures";
import { grammar } from "./grammar";

type Ends = { from: FuzzyDate | undefined; to: FuzzyDate | undefined };
type Counted = { name: string; acts: number };
type PresetKey = "all" | "to2018" | "to2020" | "to2024" | "since2025" | "last12";

const VERB = { sent: "sent", received: "received" } satisfies Record<MeasureSide, string>;

/** How many countries a sentence names. */
const NAMED = 3;

function actsOf(acts: number): string {
  return grammar.count(acts, "act", "acts");
}

/** Words of the map's counts of measures. */
export const measures = {
  chartLabel: {
    sent: "World map of measures sent",
    received: "World map of measures received",
  } satisfies Record<MeasureSide, string>,
  /** `2018 to 2026`; of both ends alike `in 2018`. */
  window({ from, to }: Ends): string {
    const [first, last] = [from && grammar.date(from), to && grammar.date(to)];
    if (from && first && last) return first === last ? grammar.within(from) : `${first} to ${last}`;
    if (first) return `from ${first} on`;
    return last ? `up to ${last}` : "in the whole record";
  },
  /** Over the map: `Acts sent, 2018 to 2026`. */
  shown: (side: MeasureSide, window: string) => `Acts ${VERB[side]}, ${window}`,
  /** `China: 41 acts sent, 2018 to 2026`. */
  mark: (name: string, acts: number, side: MeasureSide, window: string) =>
    `${name}: ${acts === 0 ? "no act" : actsOf(acts)} ${VERB[side]}, ${window}`,
  /**
   * `Of 392 acts, in the whole record, at least one was sent from each of 36 countries and
   * territories; most from the United States (238), China (84) and the Netherlands (10).`
   *
   * @param union how many the European Union sent or received as a body
   */
  sentence(
    side: MeasureSide,
    acts: number,
    countries: readonly Counted[],
    union: number,
    window: string,
  ): string {
    if (acts === 0) return `No act in the record, ${window}.`;
    const [verb, where] = side === "sent" ? ["sent", "from"] : ["aimed", "at"];
    const body = union === 0 ? "" : ` The European Union as a body ${VERB[side]} ${grammar.number(union)}.`;
    if (countries.length === 0)
      return `${actsOf(acts)}, ${window}; none was ${verb} ${where} a country or territory.${body}`;
    const named = countries.map(({ name }) => grammar.named(name));
    if (acts === 1) return `1 act, ${window}, ${verb} ${where} ${grammar.list(named)}.${body}`;
    const top = countries
      .slice(0, NAMED)
      .map((country, place) => `${named[place]} (${grammar.number(country.acts)})`);
    const number = grammar.count(countries.length, "country or territory", "countries and territories");
    const each = countries.length === 1 ? number : `each of ${number}`;
    const most = countries.length > NAMED ? `; most ${where} ` : ": ";
    return `Of ${actsOf(acts)}, ${window}, at least one was ${verb} ${where} ${each}${most}${grammar.list(top)}.${body}`;
  },
  filters: {
    label: "Window of the measures",
    from: "From",
    to: "To",
    hint: "A year, month or day: 2019, 2019-05 or 2019-05-16. An empty field is no limit.",
  },
  presets: "Ready-made windows",
  preset: {
    all: "Whole record",
    to2018: "Up to 2018",
    to2020: "2019 to 2020",
    to2024: "2021 to 2024",
    since2025: "2025 on",
    last12: "Record’s last 12 months",
  } satisfies Record<PresetKey, string>,
  legend: {
    label: "Legend: countries and territories by number of acts",
    heading: { sent: "Acts sent", received: "Acts received" } satisfies Record<MeasureSide, string>,
    /** `2–4 acts`, `25 acts or more`. */
    bounds(first: number, last: number | undefined): string {
      if (last === undefined) return first === 1 ? "1 act or more" : `${grammar.number(first)} acts or more`;
      return first === last ? actsOf(first) : `${grammar.number(first)}–${grammar.number(last)} acts`;
    },
    none: "none in the record",
    outside: "land without a row in the record",
    unit: "In brackets: how many countries and territories are drawn so.",
  },
  notes: {
    rule: {
      sent: "An act counts for a country that sent it, and for the country in which a body that sent it is seated: governments, agencies, courts and companies. An act of several countries counts once for each, so the numbers add up to more than there are acts.",
      received:
        "An act counts for a country at which it was aimed, and for the country in which a body at which it was aimed is seated. An act aimed at several countries counts once for each, so the numbers add up to more than there are acts.",
    } satisfies Record<MeasureSide, string>,
    unit: "Acts are counted, not the names that they list: an act that lists a hundred companies counts once. An act seen from two sides counts once. The day is the one on which an act was announced; proposals count too.",
    timeline: "Each number is that of the timeline with the same country and window.",
    little: "No act in the record is not the same as no measure: the record holds what its sources name.",
    union: (acts: number, side: MeasureSide) =>
      `The European Union as a body ${VERB[side]} ${actsOf(acts)}; it has no outline of its own, its member states count only for what is theirs.`,
  },
  list: {
    heading: "Countries and territories by number of acts",
    of: (label: string, countries: number) =>
      `${label}: ${grammar.count(countries, "country or territory", "countries and territories")}`,
  },
  table: {
    caption: (window: string) => `Acts by country or territory, ${window}`,
    country: "Country or territory",
    sent: "Acts sent",
    received: "Acts received",
    timeline: "On the timeline",
    link: { sent: "sent", received: "received" } satisfies Record<MeasureSide, string>,
    linkOf: (name: string, side: MeasureSide) => `${name}: acts ${VERB[side]}, on the timeline`,
  },
};
