import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";

/** Links that were given out, each with a sentence that it must show for ever: lines are added, never changed. */
const LINKS: readonly { link: string; shows: string }[] = JSON.parse(
  readFileSync(new URL("./shared-links.json", import.meta.url), "utf8"),
);

for (const { link, shows } of LINKS) {
  test(`${link} shows what it showed when it was shared`, async ({ page }) => {
    const answer = await page.goto(link);
    expect(answer?.status()).toBe(200);
    await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText(/^Left out of this link/)).toHaveCount(0);
    // What is said of the page to those who do not see it is the sentence above its chart.
    const told = await page.locator('meta[name="description"]').getAttribute("content");
    await expect(page.getByText(told ?? "", { exact: true })).toBeVisible();
  });
}

test("every link that was given out is written as the site writes it", () => {
  for (const { link } of LINKS)
    expect(new URL(link, "https://example.org").href).toBe(`https://example.org${link}`);
  expect(new Set(LINKS.map(({ link }) => link)).size).toBe(LINKS.length);
});
