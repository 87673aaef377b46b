import { expect, type Page, test } from "playwright/test";

const PHONES = "/supply-chain?focus=huawei-phones&at=2020-09-16";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-stop"));

test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 900 }));

test("the drawing is one tab stop, on the focus, and the arrows follow the ties", async ({ page }) => {
  await page.goto(PHONES);
  const drawing = page.getByRole("group", { name: /^Supply chain, from/ });
  await expect(drawing.locator('a[tabindex="0"]')).toHaveCount(1);
  await drawing.locator('a[tabindex="0"]').focus();
  expect(await focused(page)).toBe("huawei-phones");
  await page.keyboard.press("ArrowLeft");
  const supplier = await focused(page);
  expect(supplier).not.toBe("huawei-phones");
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toBe("huawei-phones");
  await expect(drawing.locator('a[tabindex="0"]')).toHaveCount(1);
});

test("up and down go within a stage, Home and End to its first and last, Enter puts in focus", async ({
  page,
}) => {
  await page.goto(PHONES);
  const drawing = page.getByRole("group", { name: /^Supply chain, from/ });
  await drawing.locator('a[tabindex="0"]').focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  const first = await focused(page);
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe(first);
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).not.toBe(first);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  expect(await focused(page)).toBe(first);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/supply-chain?at=2020-09-16&focus=${first}`);
  await expect(drawing.locator('a[tabindex="0"]')).toHaveCount(1);
});

test("what is entered from a folded box keeps the focus in its own surroundings", async ({ page }) => {
  await page.goto("/supply-chain?at=2020-09-16");
  const drawing = page.getByRole("group", { name: /^Supply chain, from/ });
  await expect(drawing.locator('a[tabindex="0"]')).toHaveCount(1);
  await drawing.getByRole("link", { name: "Huawei flagship phones", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/supply-chain?at=2020-09-16&focus=huawei-phones");
  // Until its surroundings are laid out the old drawing stands, with the focus still in it.
  await expect(drawing.getByText("Equipment", { exact: true })).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe("huawei-phones");
});
