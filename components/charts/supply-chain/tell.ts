import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import type { Refusal } from "@/lib/link/codec";
import { newestDay, type SupplyChainState } from "@/lib/link/supply-chain";
import { chainWords } from "@/lib/words/chain";
import { type Compared, compareDays } from "./compared";
import { describeSupplyChain } from "./describe";
import { epochsOf } from "./epochs";
import { leftOutOf } from "./left-out";
import { controlDays } from "./lens/controls";
import { describeLens } from "./lens/describe-lens";
import { type LensView, lensOn } from "./lens/lens-on";
import type { SupplyChainFrame, SupplyChainRows } from "./rows";
import { type Sighted, sceneOf } from "./scene";
import type { ChainTie } from "./strands";
import { describeWays } from "./ways/describe-ways";
import { type Ways, waysBetween } from "./ways/ways";
import { describeWhatIf, type WhatIf, whatIf } from "./what-if";

/** What a state of the supply chain shows, as far as it is told. */
export type ToldChain = {
  state: SupplyChainState;
  data: SupplyChainRows;
  scene: Sighted<ChainTie>;
  day: IsoDay;
  fallen: WhatIf | undefined;
  lensView: LensView | undefined;
  /** The earlier day that is compared, and what was lost and gained since. */
  since: IsoDay | undefined;
  compared: Compared | undefined;
  ways: Ways | undefined;
};

/** A true sentence about what is shown: the picture, what was lost since, the lens, the ways, and what falls. */
export function tellChain(told: ToldChain): string {
  const { state, data, scene, day, fallen, lensView, since, compared, ways } = told;
  const catalogue = chainWords();
  const { grammar, compareDays: words } = catalogue;
  const shown = data.nodes.map(({ id }) => id).filter((id) => scene.around?.nodes.has(id) ?? true);
  const { focus, around, needs } = scene;
  const described = focus && around && { name: focus.name, emptyNeeds: needs.get(focus.id) ?? [], around };
  return [
    describeSupplyChain(scene, day, described, catalogue),
    since !== undefined && compared
      ? words.sentence(grammar.day(since), compared.lost.length, compared.gained.length)
      : "",
    lensView ? describeLens(lensView, data, scene, shown, catalogue) : "",
    ways ? describeWays(ways, state.through === "cut", catalogue) : "",
    fallen && fallen.taken.length > 0 ? ` ${describeWhatIf(fallen)}` : "",
  ].join("");
}

/**
 * What a state of the supply chain shows, from its rows alone: its parts are those that the page
 * keeps while the day moves.
 *
 * @param numbers those of the frame, by which measures are told apart
 */
export function chainOn(
  state: SupplyChainState,
  data: SupplyChainRows,
  numbers: ReadonlyMap<string, number>,
) {
  const { focus, hops, direction, without, path, through } = state;
  const day = state.at ?? newestDay(data.checkedTo);
  const epochs = epochsOf(data.ties);
  const epoch = epochAt(epochs, day);
  const sight = { day: epoch, focus, hops, direction };
  const scene = sceneOf(data.nodes, data.ties, sight, numbers);
  const since = state.since !== undefined && state.since < day ? state.since : undefined;
  return {
    state,
    data,
    scene,
    day,
    fallen: without.length > 0 ? whatIf(data, epoch, without) : undefined,
    lensView: lensOn(state, data, scene, epochAt(controlDays(data.controls), day)),
    since,
    compared: since === undefined ? undefined : compareDays(scene.inSight, epochAt(epochs, since)),
    ways: path && waysBetween(data.nodes, scene.all, path, through === "cut"),
  } satisfies ToldChain;
}

/** The sentence of a state with its day, and what of its address is not shown. */
export function supplyChainSentence(
  state: SupplyChainState,
  data: SupplyChainRows,
  { frame }: SupplyChainFrame,
): { sentence: string; day: IsoDay; refused: Refusal[] } {
  const told = chainOn(state, data, new Map(frame.numbers));
  return { sentence: tellChain(told), day: told.day, refused: leftOutOf(told, []) };
}
