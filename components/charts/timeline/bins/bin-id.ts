import type { DrawnBin } from "./layout-bins";

/** What a bin is called among the stops of a drawing; no event can have such an id. */
export function binId({ lane, days }: Pick<DrawnBin, "lane" | "days">): string {
  return `bin:${lane}:${days.first}`;
}
