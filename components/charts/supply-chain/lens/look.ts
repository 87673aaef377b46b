/** How a node looks through a lens: nothing, three steps of strength, from abroad, or not known. */
export const LOOKS = ["most", "more", "some", "beyond", "unknown", "none"] as const;
export type Look = (typeof LOOKS)[number];
