/** The charts that have an address of their own, and other forms under it. */
export const CHARTS = ["timeline", "supply-chain", "map"] as const;
export type Chart = (typeof CHARTS)[number];
