import { grammar } from "./grammar";
import { named } from "./named";

/** How many of the products that stand are lost, and how many are left with poor substitutes. */
type Products = { standing: number; lost: number; poor: number };
type Fallen = { names: readonly string[]; products: Products; lost: number; degraded: number };

/** `17 % to 59 %`, or one number where both are the same. */
function range({ least, most }: { least: number; most: number }): string {
  const [from, to] = [grammar.percent(least), grammar.percent(most)];
  return from === to ? from : `${from} to ${to}`;
}

function productsIn({ standing, lost, poor }: Products): string {
  if (standing === 0) return "no product in the record is left to judge";
  const all = grammar.count(standing, "product", "products");
  const first =
    lost === 0
      ? `none of ${all} loses every source of something that it needs`
      : `${grammar.number(lost)} of ${all} ${lost === 1 ? "loses" : "lose"} every source of something that ${lost === 1 ? "it needs" : "they need"}`;
  if (poor === 0) return first;
  return `${first}; ${grammar.number(poor)} ${poor === 1 ? "falls" : "fall"} back on substitutes of low substitutability`;
}

/** Words of what would be lost if something were taken away. */
export const whatIf = {
  control: "Take away",
  nothing: "Nothing",
  jurisdictions: "Jurisdictions: what is seated there or its law reaches",
  chip: "Without",
  /** In the panel of a node: take this one away. */
  take: "Take it away",
  /** `Without TSMC, 4 of 11 products lose every source of something that they need.` */
  sentence: ({ names, products, lost, degraded }: Fallen) =>
    `Without ${grammar.list(names.map(named))}, ${productsIn(products)}. In all, ${lost === 0 ? "nothing else is" : grammar.count(lost, "thing or company is", "things and companies are")} lost, and ${degraded === 0 ? "none is" : grammar.count(degraded, "is", "are")} degraded.`,
  heading: (names: readonly string[]) => `Without ${grammar.list(names.map(named))}`,
  rule: "Everything needs each of its inputs; any one supplier of an input is enough. Only what the record names counts as a supplier.",
  lost: (number: number) => `Lost (${grammar.number(number)})`,
  degraded: (number: number) => `Degraded (${grammar.number(number)})`,
  none: "Nothing else in the record falls with it.",
  /** After the name of what is lost, and after each step back: `Kirin ← fabrication: TSMC 7 nm ← operator: TSMC, taken away`. */
  step: (requirement: string) => ` ← ${requirement}: `,
  taken: "taken away",
  before: "no supplier left on this day",
  /** `deposition: 2 of 3 suppliers left, without Lam Research; 17 % to 59 % of world sales, 2025`. */
  fewer: (requirement: string, left: number, all: number, gone: readonly string[]) =>
    `${requirement}: ${grammar.number(left)} of ${grammar.count(all, "supplier", "suppliers")} left, without ${grammar.list(gone)}`,
  covers: (coverage: { least: number; most: number }, base: string) => `; ${range(coverage)} of ${base}`,
  poor: "; what is left is of low substitutability",
  chokepoints: {
    heading: (number: number) => `Chokepoints on this day (${grammar.number(number)})`,
    note: "Each of these alone, taken away, would lose it.",
    none: "No single thing, company or jurisdiction in the record would lose it alone.",
    already: "On this day it is lost already: a need of it, or of what it depends on, has no supplier left.",
    losses: (number: number) => `loses ${grammar.number(number)} in all`,
    take: (name: string) => `Take away ${named(name)}`,
  },
  legend: { taken: "taken away", lost: "lost with it", degraded: "degraded" },
};
