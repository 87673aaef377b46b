import type { IsoDay, Precision } from "@/lib/dates";
import { lastDay } from "@/lib/dates";
import { type Launch, type Membership, standingsOn } from "@/lib/memberships";

type Claim = { on: IsoDay; precision: Precision; unit: string };

/** How many ties the record can name for the day of a claim, and how many more only may have held. */
export type Named = { sure: number; perhaps: number };

/**
 * What the record can name against a claim of the sponsor: countries with a tie on the last
 * day that the claim's date may mean.
 *
 * @returns none for a claim that counts something else than countries
 */
export function namedAgainst(
  claim: Claim,
  ties: readonly Membership[],
  initiative: Launch,
): Named | undefined {
  if (claim.unit !== "countries") return undefined;
  const standings = [...standingsOn(ties, initiative, lastDay(claim)).values()];
  return {
    sure: standings.filter(({ kind }) => kind === "tie").length,
    perhaps: standings.filter(({ kind }) => kind === "perhaps").length,
  };
}
