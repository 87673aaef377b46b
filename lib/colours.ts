import type { SenderGroup } from "./vocabulary";

export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Paper, ink and lines. `app/styles/tokens.css` has the same values; a test compares them. */
export const SURFACES = {
  light: {
    paper: "#fbfaf7",
    panel: "#ffffff",
    ink: "#1c1b1a",
    secondary: "#5c5a55",
    hairline: "#dedbd3",
    land: "#e9e6de",
  },
  dark: {
    paper: "#161719",
    panel: "#1d1f22",
    ink: "#ececea",
    secondary: "#a3a19b",
    hairline: "#34363a",
    land: "#2b2d31",
  },
} as const satisfies Record<Scheme, Record<string, string>>;

/** The only categorical colours: whoever sends a measure. Each at least 3:1 on paper. */
export const SENDER_COLOURS = {
  light: {
    "united-states": "#1f6fb2",
    china: "#c7402b",
    europe: "#2b8a5f",
    "asia-pacific": "#9a4f96",
    companies: "#a87400",
    other: "#76746e",
  },
  dark: {
    "united-states": "#5ba3dd",
    china: "#f0744f",
    europe: "#4fb286",
    "asia-pacific": "#c383bf",
    companies: "#d19b2a",
    other: "#92908a",
  },
} as const satisfies Record<Scheme, Record<SenderGroup, string>>;

/** The colour of a sender group as the page's style sheet has it, in the scheme in force. */
export function senderInk(group: SenderGroup): string {
  return `var(--${group})`;
}
