import { expect, type Page } from "playwright/test";

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
