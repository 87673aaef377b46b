import { senderInk } from "@/lib/colours";
import type { Standing } from "@/lib/memberships";
import { COUNTRY_GROUPS, type SenderGroup } from "@/lib/vocabulary";
import { type Look, lookOf, STYLES, sponsorGroup } from "../looks";
import { type Inks, type Paint, paintOf } from "../paint";
import type { ShownInitiative } from "../shown";

/** The looks of a mark: those of the map where one initiative is shown alone. */
export const MARK_LOOKS: readonly Look[] = STYLES.map((style) => `first-${style}` as const);

/** The groups whose initiatives the table has, in the order of the vocabulary. */
export function groupsOf(initiatives: readonly Pick<ShownInitiative, "sponsors">[]): SenderGroup[] {
  const groups = new Set(initiatives.map(({ sponsors }) => sponsorGroup(sponsors)));
  return COUNTRY_GROUPS.filter((group) => groups.has(group));
}

/** The colours of a group's initiatives. */
export function inksOfGroup(group: SenderGroup): Inks {
  return { first: senderInk(group), second: "var(--ink)" };
}

/** Names the patterns of a group. */
export function prefixOf(group: SenderGroup): string {
  return `matrix-${group}`;
}

/** How a standing is painted in the column of an initiative: as on the map. */
export function markPaint(standing: Standing, initiative: Pick<ShownInitiative, "sponsors">): Paint {
  return lookPaint(lookOf(standing), sponsorGroup(initiative.sponsors));
}

/** How a look is painted in the colours of a group. */
export function lookPaint(look: Look, group: SenderGroup): Paint {
  return paintOf(look, inksOfGroup(group), prefixOf(group));
}
