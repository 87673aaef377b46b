import { type IsoDay, lastDay, type Precision } from "./dates";
import type { Confidence, MembershipStatus, TieVoice } from "./vocabulary";

/** What the standing of a country needs of one of its ties. */
export type Membership = {
  initiative: string;
  country: string;
  status: MembershipStatus;
  /** First day; null when nobody knows it. */
  fromOn: IsoDay | null;
  fromPrecision: Precision | null;
  /** The day on which it no longer holds; null when no end is known. */
  toOn: IsoDay | null;
  toPrecision: Precision | null;
  confidence: Confidence;
  contested: boolean;
  /** Who says so, where others say otherwise. */
  statedBy?: TieVoice | null;
  aggregateOnly: boolean;
};

/** What the standing of a country needs of an initiative. */
export type Launch = { id: string; launchedOn: IsoDay };

/** Whether a tie holds on a day; `perhaps` when its dates are not known well enough to say. */
export type Held = "yes" | "perhaps" | "no";

/**
 * How sure a tie is: the state's own act or a complete official list; the sponsor's word for
 * this country, or one good secondary source; a claim about a group, operators' choices or no
 * better than that; or disputed by the government itself or another good source.
 */
export const CERTAINTIES = ["own-act", "named", "aggregate", "contested"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a country stands towards one initiative on one day. */
export type Standing =
  | { kind: "none" }
  /** `refused`: by another reading, which holds too, the country keeps or went out. Who says each where that is contested. */
  | {
      kind: "tie";
      certainty: Certainty;
      status: MembershipStatus;
      statedBy?: TieVoice;
      refused?: "declined" | "withdrawn";
      refusedBy?: TieVoice;
    }
  /** `undated`: the first day is not known at all; otherwise only its month or year is. */
  | { kind: "perhaps"; certainty: Certainty; status: MembershipStatus; undated: boolean }
  | { kind: "declined" }
  | { kind: "withdrawn" };

const NONE: Standing = { kind: "none" };

/**
 * Whether a tie holds on a day: from its first day up to, but not including, its last. Fuzzy
 * dates compare by their whole span. Nothing begins before the initiative does, so `2020` in
 * an initiative of 8 September 2020 is 8 September to 31 December; an unknown first day may
 * be any day from the launch on.
 */
export function heldOn(row: Dated, launchedOn: IsoDay, day: IsoDay): Held {
  if (day < launchedOn && row.fromOn === null) return "no";
  const { begins, ends } = spansOf(row, launchedOn);
  const begun = begins ? reached(begins, day) : "perhaps";
  const ended = ends ? reached(ends, day) : "no";
  if (begun === "no" || ended === "yes") return "no";
  return begun === "yes" && ended === "no" ? "yes" : "perhaps";
}

/** What is known of the days of a tie. */
export type Dated = Pick<Membership, "fromOn" | "fromPrecision" | "toOn" | "toPrecision">;

/**
 * First and last day between which a tie begins, and between which it ends, as {@link heldOn}
 * compares them; none where no day is known.
 */
export function spansOf({ fromOn, fromPrecision, toOn, toPrecision }: Dated, launchedOn: IsoDay) {
  return {
    begins: fromOn && fromPrecision ? notBefore(launchedOn, spanOf(fromOn, fromPrecision)) : undefined,
    ends: toOn && toPrecision ? spanOf(toOn, toPrecision) : undefined,
  };
}

type Span = { first: IsoDay; last: IsoDay };

function spanOf(on: IsoDay, precision: Precision): Span {
  return { first: on, last: lastDay({ on, precision }) };
}

/** What is left of a span from a day on; a span that lies wholly before it stays as it is. */
function notBefore(day: IsoDay, { first, last }: Span): Span {
  return first < day && day <= last ? { first: day, last } : { first, last };
}

function reached({ first, last }: Span, day: IsoDay): Held {
  if (day < first) return "no";
  return day >= last ? "yes" : "perhaps";
}

/** How sure a tie is, from what its row says. Every row has exactly one answer. */
export function certaintyOf({ contested, aggregateOnly, confidence }: Membership): Certainty {
  if (contested) return "contested";
  if (aggregateOnly || confidence === "low") return "aggregate";
  return confidence === "high" ? "own-act" : "named";
}

/** Whether a row says that a country keeps or went out, rather than that it is in. */
export function isRefusal({ status }: Pick<Membership, "status">): boolean {
  return status === "declined" || status === "withdrawn";
}

/**
 * Where a country stands on a day, from all its rows in one initiative.
 *
 * A tie and a refusal that both hold make the tie contested; a refusal alone is one; a tie
 * that only may hold counts when nothing surer does. Among several ties of equal standing a
 * contested one counts first, then the surest; a withdrawal says more than having declined.
 *
 * @param rows any order; none gives `none`
 */
export function standingOf(rows: readonly Membership[], { launchedOn }: Launch, day: IsoDay): Standing {
  const held = rows.map((row) => ({ row, held: heldOn(row, launchedOn, day) }));
  const ties = (how: Held) => foremost(held.filter((one) => one.held === how && !isRefusal(one.row)));
  const refusals = (how: Held) =>
    held
      .filter((one) => one.held === how && isRefusal(one.row))
      .map(({ row }) => row)
      .sort((a, b) => a.status.localeCompare(b.status))
      .at(-1);
  const [sure, refusal] = [ties("yes"), refusals("yes")];
  if (sure) {
    const tie = {
      kind: "tie" as const,
      status: sure.status,
      ...(sure.statedBy && { statedBy: sure.statedBy }),
    };
    if (!refusal) return { ...tie, certainty: certaintyOf(sure) };
    const { statedBy: refusedBy } = refusal;
    return {
      ...tie,
      certainty: "contested",
      refused: refused(refusal).kind,
      ...(refusedBy && { refusedBy }),
    };
  }
  if (refusal) return refused(refusal);
  const maybe = ties("perhaps");
  if (maybe) {
    const undated = maybe.fromOn === null;
    return { kind: "perhaps", certainty: certaintyOf(maybe), status: maybe.status, undated };
  }
  const maybeRefused = refusals("perhaps");
  return maybeRefused ? refused(maybeRefused) : NONE;
}

function refused({ status }: Pick<Membership, "status">): { kind: "withdrawn" | "declined" } {
  return { kind: status === "withdrawn" ? "withdrawn" : "declined" };
}

const RANK: Record<Certainty, number> = { contested: 0, "own-act": 1, named: 2, aggregate: 3 };

function foremost(held: readonly { row: Membership }[]): Membership | undefined {
  const rows = held.map(({ row }) => row);
  return rows.sort(
    (a, b) => RANK[certaintyOf(a)] - RANK[certaintyOf(b)] || a.status.localeCompare(b.status),
  )[0];
}

/**
 * Where every country with a row in an initiative stands on a day, by its code; rows of other
 * initiatives are passed over. Countries without a row are not in it: nothing is known of them.
 */
export function standingsOn(
  memberships: readonly Membership[],
  initiative: Launch,
  day: IsoDay,
): ReadonlyMap<string, Standing> {
  const byCountry = new Map<string, Membership[]>();
  for (const row of memberships) {
    if (row.initiative === initiative.id)
      byCountry.set(row.country, [...(byCountry.get(row.country) ?? []), row]);
  }
  return new Map(
    [...byCountry].sort().map(([country, rows]) => [country, standingOf(rows, initiative, day)]),
  );
}

/** Whether a standing is a tie, or may be one. */
export function isTie(
  standing: Standing | undefined,
): standing is Extract<Standing, { kind: "tie" | "perhaps" }> {
  return standing?.kind === "tie" || standing?.kind === "perhaps";
}

const SURE: readonly Certainty[] = ["own-act", "named"];

/** Whether a standing is a tie that holds, by the state's own act, a complete official list, the sponsor's word for it or one good source. */
export function isSureTie(standing: Standing | undefined): boolean {
  return standing?.kind === "tie" && SURE.includes(standing.certainty);
}

/** Which of two camps a country is in, ties that only may hold included. */
export const SIDES = ["first", "second", "both", "neither"] as const;
export type Side = (typeof SIDES)[number];

/** The side a country is on, from where it stands towards two initiatives; of one alone, `first` or `neither`. */
export function sideOf(first: Standing | undefined, second?: Standing): Side {
  if (isTie(first)) return isTie(second) ? "both" : "first";
  return isTie(second) ? "second" : "neither";
}
