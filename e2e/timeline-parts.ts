import { expect, type Locator, type Page } from "playwright/test";

/** The drawing, its bins and marks, and the sentence of the view. */
export const chart = (page: Page) => page.getByRole("group", { name: "Timeline of acts" });
export const bin = (page: Page, name: string) => chart(page).getByRole("link", { name, exact: true });
export const bins = (page: Page) => chart(page).getByRole("link", { name: /: \d+ acts?$/ });
export const marks = (page: Page) =>
  chart(page).getByRole("link", { name: /^(\d+ )?([A-Z][a-z]+ )?\d{4}: / });
export const sentence = (page: Page) => page.getByText(/^\d+ acts?\b.*\.$/).first();

/** Opens a page and waits until it answers to keys and gestures. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  // One tab stop: the script has taken over.
  await expect(chart(page).locator('a[tabindex="0"]')).toHaveCount(1);
}

/** What the browser says against a page, up to now. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/** What bins say: `July to December 2025, China: 22 acts` is 22 acts in the lane of China. */
export async function binsIn(page: Page) {
  const names = await bins(page).evaluateAll((all) => all.map((bin) => bin.getAttribute("aria-label") ?? ""));
  return names.map((name) => {
    const [, period = "", lane = "", acts = ""] = /^(.*), ([^,]*): (\d+) acts?$/.exec(name) ?? [];
    return { period, lane, acts: Number(acts) };
  });
}

/** All acts of some bins. */
export const sum = (rows: readonly { acts: number }[]) => rows.reduce((all, { acts }) => all + acts, 0);
/** The first number in a text. */
export const first = async (text: Locator) => Number(/\d+/.exec((await text.textContent()) ?? "")?.[0]);

/** The bar of a bin: what answers to a pointer comes first, and is as high as its lane. */
export async function barOf(page: Page, name: string) {
  const boxes = await chart(page)
    .getByRole("link", { name, exact: true })
    .locator("rect")
    .evaluateAll((all) =>
      all.slice(1).map((rect) => {
        const { left, right, top, bottom } = rect.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
