/** How a country's standing towards one initiative is drawn. */
export const STYLES = ["own-act", "named", "aggregate", "contested", "perhaps", "refused"] as const;
export type Style = (typeof STYLES)[number];

/** Which of the one or two initiatives shown. */
export type Slot = "first" | "second";

/** Every look of a country on the map, in the order of the legend and of the list under the map. */
export const LOOKS = [
  "first-own-act",
  "first-named",
  "first-aggregate",
  "first-contested",
  "first-perhaps",
  "first-refused",
  "second-own-act",
  "second-named",
  "second-aggregate",
  "second-contested",
  "second-perhaps",
  "second-refused",
  "both",
  "both-unsure",
  "none",
] as const satisfies readonly (`${Slot}-${Style}` | "both" | "both-unsure" | "none")[];
export type Look = (typeof LOOKS)[number];

/** Whether a look can only be had where two initiatives are compared. */
export function needsTwo(look: Look): boolean {
  return look.startsWith("second-") || look === "both" || look === "both-unsure";
}
