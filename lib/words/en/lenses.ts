import type { Lens } from "../../link/supply-chain";
import { grammar } from "./grammar";
import { named } from "./named";

type Look = "most" | "more" | "some" | "beyond" | "unknown" | "none";

function things(number: number): string {
  return grammar.count(number, "thing or company", "things and companies");
}

function ofThem(some: number, all: number, where: string): string {
  return `${grammar.number(some)} of the ${things(all)} ${where}`;
}

/** Words of the lenses: what boxes of the supply chain are marked by. */
export const lenses = {
  control: "Lens",
  none: "None",
  name: {
    controls: "Measures in force",
    jurisdiction: "Whose law reaches it",
    concentration: "How few supply it",
  } satisfies Record<Lens, string>,
  law: "Law of",
  anyLaw: "Any country, from abroad",
  heading: {
    controls: "Measures in force on this day",
    jurisdiction: "Laws that reach what is shown",
    concentration: "On how many suppliers each need hangs on this day",
  } satisfies Record<Lens, string>,
  note: {
    controls:
      "Measures against a node or the body behind it, and those that keep a tie of it cut. A suspended one counts all the same.",
    jurisdiction:
      "A seat counts as reach at home. Rules that reach from abroad are those for which the record has a source; whether one has been used is another question. They are not dated.",
    concentration:
      "Only suppliers that the record names count. Shares are of the year and whole that each tie names; an unknown one stays unknown.",
  } satisfies Record<Lens, string>,
  look: {
    controls: {
      most: "5 or more measures",
      more: "2 to 4 measures",
      some: "1 measure",
      none: "no measure",
      beyond: "",
      unknown: "",
    },
    jurisdiction: {
      most: "reached at home",
      beyond: "reached from abroad",
      none: "not reached",
      more: "",
      some: "",
      unknown: "",
    },
    concentration: {
      most: "a need with one supplier or none",
      more: "two or three",
      some: "more",
      unknown: "no needs in the record",
      none: "",
      beyond: "",
    },
  } satisfies Record<Lens, Record<Look, string>>,
  companies: {
    controls: "A company in a box is underlined where a measure touches it.",
    jurisdiction:
      "A company in a box is underlined where it is reached at home, with dots where from abroad.",
    concentration: "",
  } satisfies Record<Lens, string>,
  measures: (number: number) => grammar.count(number, "measure", "measures"),
  sentence: {
    controls: (touched: number, all: number) =>
      ` ${ofThem(touched, all, "shown")} ${touched === 1 ? "is" : "are"} touched by a measure in force.`,
    anyLaw: (reached: number, all: number) => ` Law from abroad reaches ${ofThem(reached, all, "shown")}.`,
    law: (
      country: string,
      { home, beyond, all }: { home: number; beyond: number; all: number },
      focus?: string,
    ) =>
      ` The law of ${named(country)} reaches ${ofThem(home + beyond, all, focus === undefined ? "shown" : `upstream of ${focus} along ties that stand`)}: ${grammar.number(home)} at home, ${grammar.number(beyond)} from abroad.`,
    concentration: (one: number, all: number) =>
      ` ${ofThem(one, all, "with needs shown")} ${one === 1 ? "has" : "have"} one that hangs on a single supplier.`,
  },
  home: (country: string) => `${country} (home)`,
  abroad: (country: string, rules: readonly string[]) => `${country}, from abroad: ${rules.join("; ")}`,
  suppliers: (requirement: string, number: number) =>
    `${requirement}: ${number === 0 ? "no supplier left" : grammar.count(number, "supplier", "suppliers")}`,
  share: (name: string, share: number) => `${name} ${grammar.percent(share)}`,
  shareUnknown: (names: readonly string[]) => `share not known: ${names.join(", ")}`,
  ofBase: (base: string) => ` of ${base}`,
  restOf: (share: number) => `others or unknown ${grammar.percent(share)}`,
};
