import { grammar } from "./grammar";
import { named } from "./named";

/** Words of the ways by which one node reaches another. */
export const ways = {
  from: "Way from",
  to: "Way to",
  nowhere: "None",
  countries: "Countries: what is seated there",
  through: "Through cut ties",
  standing: "Only what stands",
  cut: "Also through ties that are cut",
  heading: (from: string, to: string) => `From ${from} to ${to}`,
  sentence: (
    from: string,
    to: string,
    { hops, total }: { hops: number; total: number },
    isThroughCut: boolean,
  ) =>
    ` ${capital(named(from))} reaches ${to} in ${grammar.count(hops, "step", "steps")}${isThroughCut ? ", ties that are cut included" : ""}, by ${grammar.count(total, "way", "ways")} of that length.`,
  none: (from: string, to: string, isThroughCut: boolean) =>
    ` On this day nothing leads from ${named(from)} to ${to}${isThroughCut ? ", not even through ties that are cut" : " along ties that stand"}.`,
  more: (number: number) => `and ${grammar.count(number, "more way", "more ways")} of the same length`,
  note: "The fewest ties from the first to the last. A country begins at what is seated there.",
  broken: "cut",
  clear: "Show no way",
};

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}
