import type { Loss, Need, Supply } from "./loss";

/** What of a tie decides how well the rest makes up for it. */
export type Weighed = Supply & {
  /** 0 to 1 of `shareBase`; none where it is not known. */
  share: number | null;
  shareBase: string | null;
  /** How well it stands in for another, and another for it. */
  substitutability: "low" | "medium" | "high" | "none" | null;
  /** The measure that ended it. */
  severedBy: string | null;
};

/** How much of a need is still covered, 0 to 1: what is surely left, and what may be. */
export type Coverage = { least: number; most: number };

/** One need after something was taken away. */
export type NeedVerdict<Tie extends Weighed = Weighed> = {
  need: Need<Tie>;
  left: Tie[];
  /** Who filled it and no longer does as before: lost or taken, or cut by a measure. */
  gone: Tie[];
  /** Whether all that is left are substitutes of low substitutability. */
  isPoor: boolean;
  /** None where no share of it is known, or the shares are of different things. */
  coverage: Coverage | undefined;
};

/**
 * How a node stands. `lost`: it was taken away, or one of its needs has no supplier left.
 * `degraded`: each need has one left, but at least one has fewer than it had. `standing` otherwise.
 */
export type Verdict<Tie extends Weighed = Weighed> =
  | { status: "lost"; loss: Loss<Tie>; needs: NeedVerdict<Tie>[] }
  | { status: "degraded" | "standing"; needs: NeedVerdict<Tie>[] };

/**
 * How every node stands that has a need or was taken away; a node without either is missing, and stands.
 *
 * @param needs those of one day
 * @param losses what `lossesOf` gives for them and what was taken away
 * @returns `needs` of a verdict only those with someone gone, in the order given
 */
export function verdictsOf<Tie extends Weighed>(
  needs: readonly Need<Tie>[],
  losses: ReadonlyMap<string, Loss<Tie>>,
): Map<string, Verdict<Tie>> {
  const changed = new Map<string, NeedVerdict<Tie>[]>();
  for (const need of needs) {
    const verdict = judge(need, losses);
    const known = changed.get(need.of) ?? [];
    changed.set(need.of, verdict.gone.length > 0 ? [...known, verdict] : known);
  }
  const verdicts = new Map<string, Verdict<Tie>>();
  for (const id of new Set([...losses.keys(), ...changed.keys()])) {
    const loss = losses.get(id);
    const own = changed.get(id) ?? [];
    const status = own.length > 0 ? "degraded" : "standing";
    verdicts.set(id, loss ? { status: "lost", loss, needs: own } : { status, needs: own });
  }
  return verdicts;
}

function judge<Tie extends Weighed>(need: Need<Tie>, losses: ReadonlyMap<string, unknown>): NeedVerdict<Tie> {
  const left = need.filled.filter(({ from }) => !losses.has(from));
  /** Who fills it as well as before, though a measure may have come between. */
  const restored = new Set(need.filled.filter((tie) => !isPoor(tie)).map(({ from }) => from));
  const cut = need.ended.filter(({ from, severedBy }) => severedBy !== null && !restored.has(from));
  const gone = [...need.filled.filter(({ from }) => losses.has(from)), ...cut];
  return { need, left, gone, isPoor: left.every(isPoor), coverage: coverageOf(left, gone) };
}

function isPoor({ substitutability }: Weighed): boolean {
  return substitutability === "low" || substitutability === "none";
}

/**
 * What is surely left is the sum of the known shares of who is left; what may be left is all but
 * the known shares of who is gone. Nobody left covers nothing.
 */
function coverageOf(left: readonly Weighed[], gone: readonly Weighed[]): Coverage | undefined {
  const known = [...left, ...gone].filter(({ share }) => share !== null);
  const bases = new Set(known.map(({ shareBase }) => shareBase));
  if (bases.size !== 1) return undefined;
  if (left.length === 0) return { least: 0, most: 0 };
  const [least, lost] = [sumOf(left), sumOf(gone)];
  return { least, most: Math.max(least, 1 - lost) };
}

function sumOf(ties: readonly Weighed[]): number {
  return Math.min(
    1,
    ties.reduce((sum, { share }) => sum + (share ?? 0), 0),
  );
}

/** One step of a chain: a node, and the need of it that failed; without one it was taken away. */
export type Step = { id: string; requirement?: string };

/**
 * Why a node is lost: from it, need by need, along suppliers that are lost themselves, back to
 * something that was taken away, or to a need whose every supplier had ended before.
 *
 * @returns the node first; empty when it is not lost
 */
export function chainOf<Tie extends Supply>(losses: ReadonlyMap<string, Loss<Tie>>, node: string): Step[] {
  const steps: Step[] = [];
  for (let id: string | undefined = node; id !== undefined; ) {
    const loss: Loss<Tie> | undefined = losses.get(id);
    if (!loss) break;
    if (loss.taken) {
      steps.push({ id });
      break;
    }
    steps.push({ id, requirement: loss.need.requirement });
    id = loss.need.filled[0]?.from;
  }
  return steps;
}
