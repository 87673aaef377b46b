import { senderInk } from "@/lib/colours";
import { type Look, slotOf, sponsorGroup } from "./looks";
import type { ShownInitiative } from "./shown";

/** The colours of the one or two initiatives shown, as the style sheet has them. */
export type Inks = { first: string; second: string };

/** How a look is painted: presentation attributes. */
export type Paint = { fill: string; stroke: string; strokeDasharray?: string };

/** The colour of each initiative: its sponsors' group; where both have the same, the second takes the ink of the text. */
export function inksOf(initiatives: readonly ShownInitiative[]): Inks {
  const [first, second] = initiatives.map(({ sponsors }) => senderInk(sponsorGroup(sponsors)));
  return {
    first: first ?? "var(--ink)",
    second: second === undefined || second === first ? "var(--ink)" : second,
  };
}

/** The paint of a look; `prefix` names the drawing whose patterns it uses. */
export function paintOf(look: Look, inks: Inks, prefix: string): Paint {
  if (look === "none") return { fill: "var(--land)", stroke: "var(--paper)" };
  const fill = look === "first-own-act" ? inks.first : `url(#${prefix}-${look})`;
  const slot = slotOf(look);
  if (!slot || !isOutlined(look)) return { fill, stroke: "var(--paper)" };
  return { fill, stroke: inks[slot], ...(look.endsWith("perhaps") && { strokeDasharray: "1.5 2" }) };
}

/** Whether a look has an outline of its own, which must not be covered by its neighbours. */
export function isOutlined(look: Look): boolean {
  return /contested|perhaps|refused/.test(look);
}
