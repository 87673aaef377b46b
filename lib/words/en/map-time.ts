import { grammar } from "./grammar";

/** Names said of one act at most, unless only one more is left. */
const NAMED = 3;

function names(all: readonly string[]): string {
  return all.length <= NAMED + 1
    ? grammar.list(all)
    : `${all.slice(0, NAMED).join(", ")} and ${grammar.number(all.length - NAMED)} more`;
}

/** Words of the map's slider of days, and of those who joined of late. */
export const mapTime = {
  slider: "Day of the map",
  /** What happened to an initiative on a day, for the marks of the slider. */
  marks: {
    launched: (_: readonly string[], initiative: string) => `launch of ${initiative}`,
    joins: (all: readonly string[], initiative: string) =>
      `${names(all)} ${all.length === 1 ? "joins" : "join"} ${initiative}`,
    claimed: (all: readonly string[], initiative: string) =>
      `${names(all)} ${all.length === 1 ? "is" : "are"} said to join ${initiative}`,
    declines: (all: readonly string[], initiative: string) =>
      `${names(all)} ${all.length === 1 ? "declines" : "decline"} ${initiative}`,
    leaves: (all: readonly string[], initiative: string) =>
      `${names(all)} ${all.length === 1 ? "leaves" : "leave"} ${initiative}`,
    ends: (_: readonly string[], initiative: string) => `end of ${initiative}`,
    /** `Laos (2020)`: a country with as much of the date as is known. */
    fuzzy: (country: string, date: string) => `${country} (${date})`,
  },
  recent: {
    control: "Outline: joined within",
    none: "No outline",
    choice: (days: number) => `${grammar.number(days)} days`,
    /** After how many have ties: `; 3 of them joined within the 90 days before`. */
    clause: (joined: number, of: number, days: number) => {
      const within = `joined within the ${grammar.number(days)} days before`;
      if (of === 0) return "";
      if (of === 1) return joined === 1 ? `; it ${within}` : `; it had joined earlier`;
      return `; ${joined === 0 ? "none" : grammar.number(joined)} of them ${within}`;
    },
    /** After what a country is called, where it is set off. */
    mark: (days: number) => `Joined within the ${grammar.number(days)} days before.`,
    heading: "Joined of late",
    legend: (days: number) => `outlined twice: joined within the ${grammar.number(days)} days before`,
    /** `joined 5 September 2020`. */
    joined: (date: string) => `joined ${date}`,
    held: (date: string) => `held, joined ${date}`,
  },
};
