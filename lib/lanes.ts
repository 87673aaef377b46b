import { familyOf, MEASURE_FAMILIES, type MeasureKind, SENDER_GROUPS, type SenderGroup } from "./vocabulary";

/** What a lane stands for. */
export const LANE_RULES = ["sender", "target", "measure"] as const;
export type LaneRule = (typeof LANE_RULES)[number];

/** The lanes of two senders who are compared. */
export const SIDES = ["above", "below"] as const;
export type Side = (typeof SIDES)[number];

/** Every lane that there may be. */
export const LANE_KEYS = [...SENDER_GROUPS, ...MEASURE_FAMILIES, "no-target", ...SIDES] as const;
export type LaneKey = (typeof LANE_KEYS)[number];

type Parties = readonly { group: SenderGroup }[];

/** Every lane of a rule, top to bottom; the order never depends on the events. */
export function laneKeys(rule: LaneRule): readonly LaneKey[] {
  if (rule === "measure") return MEASURE_FAMILIES;
  return rule === "sender" ? SENDER_GROUPS : [...SENDER_GROUPS, "no-target"];
}

/** The group that a set of parties is drawn as: the first in the fixed order of groups. */
export function senderGroup(parties: Parties): SenderGroup {
  return SENDER_GROUPS.find((group) => parties.some((party) => party.group === group)) ?? "other";
}

/** A target's country says more than that it is a company, so companies come last here. */
function targetLane(targets: Parties): LaneKey {
  if (targets.length === 0) return "no-target";
  const countries = targets.filter(({ group }) => group !== "companies");
  return countries.length > 0 ? senderGroup(countries) : "companies";
}

/** The lane in which an event stands. */
export function laneOf(
  event: { measure: MeasureKind; senders: Parties; targets: Parties },
  rule: LaneRule,
): LaneKey {
  if (rule === "measure") return familyOf(event.measure);
  return rule === "sender" ? senderGroup(event.senders) : targetLane(event.targets);
}
