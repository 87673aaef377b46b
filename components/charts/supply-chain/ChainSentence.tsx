import { chainWords } from "@/lib/words/chain";
import { describeSupplyChain } from "./describe";
import { describeLens } from "./lens/describe-lens";
import type { Chain } from "./use-chain";
import { describeWays } from "./ways/describe-ways";
import { describeWhatIf } from "./what-if";

/** A true sentence about what is shown. */
export function ChainSentence({ chain }: { chain: Chain }) {
  const { state, data, scene, day, fallen, lensView, since, compared, ways, isMoving } = chain;
  if (!data || !scene) return null;
  const catalogue = chainWords();
  const { grammar, compareDays } = catalogue;
  const shown = data.nodes.map(({ id }) => id).filter((id) => scene.around?.nodes.has(id) ?? true);
  const { focus, around, needs } = scene;
  const described = focus && around && { name: focus.name, emptyNeeds: needs.get(focus.id) ?? [], around };
  return (
    <p className="sentence" role="status" aria-live={isMoving ? "off" : "polite"}>
      {describeSupplyChain(scene, day, described, catalogue)}
      {since !== undefined &&
        compared &&
        compareDays.sentence(grammar.day(since), compared.lost.length, compared.gained.length)}
      {lensView && describeLens(lensView, data, scene, shown, catalogue)}
      {ways && describeWays(ways, state.through === "cut", catalogue)}
      {fallen && fallen.taken.length > 0 && ` ${describeWhatIf(fallen)}`}
    </p>
  );
}
