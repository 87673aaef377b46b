import type { LawReach } from "@/lib/vocabulary";
import type { Look } from "./look";

type Seat = { id: string; country: string; countryName: string };
type Reach = { node: string; country: string; countryName: string; law: LawReach; rule: string };

/** A country's law that reaches a node, at home or from abroad, and by which rules. A seat counts as home also without one. */
export type Law = { country: string; countryName: string; law: LawReach; rules: string[] };

/** The laws that reach each node: that of its seat first, then in the order of `reaches`. */
export function lawsOf(nodes: readonly Seat[], reaches: readonly Reach[]): Map<string, Law[]> {
  const laws = new Map<string, Law[]>(
    nodes.map(({ id, country, countryName }) => [id, [{ country, countryName, law: "home", rules: [] }]]),
  );
  for (const { node, country, countryName, law, rule } of reaches) {
    const own = laws.get(node);
    const known = own?.find((other) => other.country === country && other.law === law);
    if (known) known.rules.push(rule);
    else own?.push({ country, countryName, law, rules: [rule] });
  }
  return laws;
}

/**
 * How the laws that reach a node look: `most` at home, `beyond` from abroad.
 *
 * @param country whose law is looked for; without it that of every country, from abroad only,
 *   since everything is reached by some law at home
 */
export function lookOfLaws(laws: readonly Law[] | undefined, country: string | undefined): Look {
  const own = laws?.filter((law) => country === undefined || law.country === country) ?? [];
  if (country !== undefined && own.some(({ law }) => law === "home")) return "most";
  return own.some(({ law }) => law === "beyond-home") ? "beyond" : "none";
}

/** Countries whose law reaches anything from abroad, by name. */
export function reachingCountries(reaches: readonly Reach[]): { id: string; name: string }[] {
  const names = new Map(
    reaches.flatMap(({ country, countryName, law }) =>
      law === "beyond-home" ? [[country, countryName]] : [],
    ),
  );
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
