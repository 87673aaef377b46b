import { upstreamReach } from "@/lib/graph/upstream";
import type { ChainWords } from "@/lib/words/chain";
import type { SupplyChainRows } from "../rows";
import type { Sighted } from "../scene";
import type { ChainTie } from "../strands";
import type { LensView } from "./lens-on";

/** What of the rows a sentence about a lens needs. */
type Rows = Pick<SupplyChainRows, "nodes" | "reaches">;

/**
 * A true sentence about what a lens shows: how much of what is shown it marks. With a country and
 * a focus it tells how much of all that is upstream of the focus, along ties that stand, that
 * country's law reaches.
 *
 * @param shown ids of the nodes that are drawn
 */
export function describeLens(
  view: LensView,
  { nodes, reaches }: Rows,
  scene: Sighted<ChainTie>,
  shown: readonly string[],
  { lenses }: ChainWords,
): string {
  const { sentence } = lenses;
  if (view.lens === "controls")
    return sentence.controls(shown.filter((id) => view.touches.has(id)).length, shown.length);
  if (view.lens === "concentration") {
    const judged = shown.filter((id) => view.needs.has(id));
    const one = judged.filter((id) => view.needs.get(id)?.some(({ level }) => level === "one"));
    return sentence.concentration(one.length, judged.length);
  }
  if (view.law === undefined)
    return sentence.anyLaw(shown.filter((id) => view.lookOf(id) === "beyond").length, shown.length);
  const name = nodes.find(({ country }) => country === view.law)?.countryName ?? nameIn(reaches, view.law);
  if (!scene.focus) {
    const looks = shown.map(view.lookOf);
    const home = looks.filter((look) => look === "most").length;
    const beyond = looks.filter((look) => look === "beyond").length;
    return sentence.law(name, { home, beyond, all: shown.length });
  }
  const standing = scene.strands.filter(({ state }) => state === "standing" || state === "changed");
  const { upstream, home, beyond } = upstreamReach(standing, scene.focus.id, nodes, reaches, view.law);
  const counts = { home: home.length, beyond: beyond.length, all: upstream.length };
  return sentence.law(name, counts, scene.focus.name);
}

function nameIn(reaches: Rows["reaches"], country: string): string {
  return reaches.find((reach) => reach.country === country)?.countryName ?? country;
}
