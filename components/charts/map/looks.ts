import type { Look, Slot, Style } from "@/lib/map-looks";
import { isSureTie, type Standing, sideOf } from "@/lib/memberships";
import type { SenderGroup } from "@/lib/vocabulary";

export { LOOKS, type Look, type Slot, STYLES } from "@/lib/map-looks";

/**
 * How a country is drawn, from where it stands towards one initiative or two. A tie to one
 * shows over a refusal of the other.
 */
export function lookOf(first: Standing | undefined, second?: Standing): Look {
  switch (sideOf(first, second)) {
    case "both":
      return isSureTie(first) && isSureTie(second) ? "both" : "both-unsure";
    case "first":
      return slotLook("first", first);
    case "second":
      return slotLook("second", second);
    case "neither":
      return first && first.kind !== "none" ? slotLook("first", first) : slotLook("second", second);
  }
}

function slotLook(slot: Slot, standing: Standing | undefined): Look {
  if (!standing || standing.kind === "none") return "none";
  return `${slot}-${styleOf(standing)}`;
}

function styleOf(standing: Exclude<Standing, { kind: "none" }>): Style {
  if (standing.kind === "tie") return standing.certainty;
  return standing.kind === "perhaps" ? "perhaps" : "refused";
}

/** The slot that a look belongs to; none for both and for neither. */
export function slotOf(look: Look): Slot | undefined {
  if (look.startsWith("first-")) return "first";
  return look.startsWith("second-") ? "second" : undefined;
}

/** The colour group of an initiative: its sponsors' one, or `other` when they are of several or none. */
export function sponsorGroup(sponsors: readonly { group: SenderGroup }[]): SenderGroup {
  const groups = new Set(sponsors.map(({ group }) => group));
  const [only] = groups;
  return groups.size === 1 && only ? only : "other";
}
