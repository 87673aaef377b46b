import type { DependencyRow } from "@/db/queries/supply-chain";
import type { IsoDay } from "@/lib/dates";
import type { ToldTie } from "@/lib/files/told-tie";
import type { SupplyChainState } from "@/lib/link/supply-chain";
import { toldLens } from "./lens/told-lens";
import type { SupplyChainRows } from "./rows";
import type { Strand } from "./strands";
import { chainOn } from "./tell";
import type { WhatIf } from "./what-if";

/** In which order measures are numbered in the drawing is nothing that a row tells. */
const NO_NUMBERS: ReadonlyMap<string, number> = new Map();

/** A tie as the record has it, with what a view tells of it on its day. */
export type ToldRow = DependencyRow & { day: IsoDay; told: ToldTie };

/**
 * The ties in sight in a state, one row of the record each, also those that have not begun on the day: what the
 * table under the diagram has, and of each what the diagram shows besides by a comparison of days, a way, what is
 * taken away, or a lens.
 *
 * @returns in the order of the table; what is told of a tie that the record has in several rows is told of each
 */
export function toldTies(state: SupplyChainState, data: SupplyChainRows): ToldRow[] {
  const { scene, day, since, compared, ways, fallen, lensView } = chainOn(state, data, NO_NUMBERS);
  const tellFate = fallen && fallen.taken.length > 0 ? fatesIn(fallen) : undefined;
  const tellOf = (strand: Strand): ToldTie => ({
    compared:
      since !== undefined && compared
        ? { day: since, turn: compared.turns.get(strand.id) ?? "unchanged" }
        : null,
    onWay: ways ? ways.strands.has(strand.id) : null,
    without: tellFate?.(strand) ?? null,
    ...toldLens(lensView, strand),
  });
  return scene.inSight.flatMap((strand) => {
    const told = tellOf(strand);
    return strand.ties.map((tie) => ({ ...tie, day, told }));
  });
}

/** What becomes of the ends of a tie, and of its need where that, of something that falls, has someone gone. */
function fatesIn({ fates, lost, degraded }: WhatIf): (strand: Strand) => NonNullable<ToldTie["without"]> {
  const needs = new Map(
    [...lost, ...degraded].flatMap(({ id, needs: own }) =>
      own.map(({ need, left, gone }) => [
        `${id} ${need.requirement}`,
        { left: suppliersOf(left).length, gone: suppliersOf(gone) },
      ]),
    ),
  );
  return ({ from, to, requirement }) => ({
    from: fates.get(from) ?? "unchanged",
    to: fates.get(to) ?? "unchanged",
    need: needs.get(`${to} ${requirement}`) ?? null,
  });
}

function suppliersOf(ties: readonly { from: string }[]): string[] {
  return [...new Set(ties.map(({ from }) => from))];
}
