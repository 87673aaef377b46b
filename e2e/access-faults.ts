import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";

/** How many places of one fault are named. */
const NAMED = 3;

/**
 * What axe finds wrong with a page as it is shown, one line per rule; none when nothing is.
 *
 * One run in the page itself, which gives only what is wrong: the passes of thousands of marks
 * take many times as long to be collected as to be found. What a frame holds is a page of its own,
 * and is looked at there.
 */
export async function accessFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .exclude("iframe")
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, NAMED)
        .join(" ")}`,
  );
}
