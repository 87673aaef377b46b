import { grammar } from "./grammar";

type Chosen = { looks: readonly string[]; kinds: readonly string[]; count: number };

function either(all: readonly string[]): string {
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

/** Words of what can be chosen in the map's legend. */
export const mapLegend = {
  /** ` Shown: only “Both”, and of these only the kind of tie “member”: 9 countries and territories.` */
  shown({ looks, kinds, count }: Chosen): string {
    const quoted = either(looks.map((look) => `“${look}”`));
    const kind = `the kind of tie ${either(kinds.map((one) => `“${one}”`))}`;
    const what =
      kinds.length === 0 ? quoted : looks.length === 0 ? kind : `${quoted}, and of these only ${kind}`;
    const countries =
      count === 0 ? "none" : grammar.count(count, "country or territory", "countries and territories");
    return `Shown: only ${what}: ${countries}.`;
  },
  rule: "Choose entries to show only their countries and territories; all others fade. Within a group any chosen entry will do (or); a country must pass both looks and kinds of tie (and).",
  clear: "Show all",
  /** What is said of an entry that is chosen, besides its mark. */
  chosen: "chosen",
  kinds: "Kind of tie",
  /** Beside how many a group of the list has. */
  kept: (count: number) => `${grammar.number(count)} shown`,
  tableNote: "Rows of countries and territories that are not chosen in the legend are grey.",
};
