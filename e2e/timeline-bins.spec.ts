import { expect, type Page, test } from "playwright/test";
import { bin, chart, complaintsOf, open, sentence } from "./timeline-parts";

const ALL = "/timeline?to=2025";
const CHINA = "July to December 2025, China: 22 acts";
const focused = (page: Page) => chart(page).locator("a:focus");
const entries = (page: Page) => page.evaluate(() => history.length);

async function middleOf(page: Page, name: string) {
  await bin(page, name).scrollIntoViewIfNeeded();
  const box = await bin(page, name).boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height - 14 };
}

test("the keyboard goes along the bins, to the head of the lane and back, and folds", async ({ page }) => {
  await open(page, ALL);
  await expect(chart(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await page.getByRole("slider", { name: "Last day shown" }).focus();
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveAccessibleName(/ 2012, United States: 1 act$/);
  await page.keyboard.press("ArrowLeft");
  await expect(focused(page)).toHaveAccessibleName("Fold United States");
  await page.keyboard.press("ArrowDown");
  await expect(focused(page)).toHaveAccessibleName("Fold China");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/timeline?to=2025&fold=china");
  await expect(focused(page)).toHaveAccessibleName("Unfold China");
  await page.keyboard.press("ArrowRight");
  await expect(focused(page)).toHaveAccessibleName("Unfold China");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(ALL);
  await expect(focused(page)).toHaveAccessibleName("Fold China");
  await page.keyboard.press("End");
  await expect(focused(page)).toHaveAccessibleName(CHINA);
  await page.keyboard.press("Home");
  await expect(focused(page)).toHaveAccessibleName(/, China: 1 act$/);
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(focused(page)).toHaveAccessibleName(/, China: 1 act$/);
});

test("Enter on a bin opens its days, and the focus goes to the first mark of the same lane there", async ({
  page,
}) => {
  await open(page, ALL);
  await bin(page, CHINA).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(bin(page, CHINA)).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName(/2025, China: \d+ acts?$/);
  await page.keyboard.press("ArrowLeft");
  await expect(focused(page)).toHaveAccessibleName("Fold China");
  await page.goBack();
  await expect(bin(page, CHINA)).toBeVisible();
});

test("a bin clicked twice or six times is one step of the history", async ({ page }) => {
  await open(page, ALL);
  const before = await entries(page);
  const { x, y } = await middleOf(page, CHINA);
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(sentence(page)).toContainText("July 2025 to 2025");
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(ALL);
  await expect(bin(page, CHINA)).toBeVisible();
  await page.goForward();
  await expect(bin(page, CHINA)).toHaveCount(0);
});

test("choices made faster than the page follows are all in the address", async ({ page }) => {
  await open(page, "/timeline");
  await page.evaluate(() => {
    const folds = [
      ...document.querySelectorAll<SVGAElement>("a[aria-label='Fold Europe'], a[aria-label='Fold China']"),
    ];
    const [lanes] = document.querySelectorAll<HTMLSelectElement>("select[name=lanes]");
    for (const fold of folds.slice(0, 1))
      fold.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
    if (!lanes) return;
    lanes.value = "target";
    lanes.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page).toHaveURL("/timeline?lanes=target&fold=china");
});

test("Back right after a drag puts the window back where it was", async ({ page }) => {
  await open(page, "/timeline?from=2016&to=2025");
  const { x, y } = await middleOf(page, CHINA);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 8 });
  await page.mouse.up();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL("/timeline?from=2016&to=2025");
  await expect(page.getByRole("slider", { name: "First day shown" })).toHaveAttribute(
    "aria-valuetext",
    "1 January 2016",
  );
});

test("a tap on a bin opens its days", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, hasTouch: true });
  const page = await context.newPage();
  await open(page, ALL);
  const { x, y } = await middleOf(page, CHINA);
  await page.touchscreen.tap(x, y);
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await context.close();
});

test("bins are dragged and zoomed as marks are, and a drag that begins on one does not open it", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await open(page, "/timeline?from=2016&to=2025");
  const { x, y } = await middleOf(page, CHINA);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 8 });
  await expect(page).toHaveURL("/timeline?from=2016&to=2025");
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=2016-\d\d(-\d\d)?$/);
  await page.goBack();
  await expect(sentence(page)).toContainText(/, 2016 to 2025[.;]/);
  await expect(page.getByRole("slider", { name: "First day shown" })).toHaveAttribute(
    "aria-valuetext",
    "1 January 2016",
  );
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/from=20(19|2\d)(-\d\d){0,2}&to=2025(-\d\d){0,2}$/);
  expect(complaints).toEqual([]);
});
