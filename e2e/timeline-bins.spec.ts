import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const ALL = "/timeline?to=2025";
const CHINA = "July to December 2025, China: 22 acts";
const DAY = "/timeline?from=2025-01-15&to=2025-01-15";

const chart = (page: Page) => page.getByRole("group", { name: "Timeline of acts" });
const bin = (page: Page, name: string) => chart(page).getByRole("link", { name, exact: true });
const bins = (page: Page) => chart(page).getByRole("link", { name: /: \d+ acts?$/ });
const marks = (page: Page) => chart(page).getByRole("link", { name: /^(\d+ )?([A-Z][a-z]+ )?\d{4}: / });
const focused = (page: Page) => chart(page).locator("a:focus");
const panel = (page: Page) => page.getByRole("region", { name: "The open event" });
const sentence = (page: Page) => page.getByText(/^\d+ acts?\b.*\.$/).first();
const entries = (page: Page) => page.evaluate(() => history.length);

/** Opens a page and waits until it answers to keys and gestures. */
async function open(page: Page, address: string) {
  await page.goto(address);
  // One tab stop: the script has taken over.
  await expect(chart(page).locator('a[tabindex="0"]')).toHaveCount(1);
}

async function middleOf(page: Page, name: string) {
  await bin(page, name).scrollIntoViewIfNeeded();
  const box = await bin(page, name).boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height - 14 };
}

/** What the browser says against a page, up to now. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/**
 * Lets the rows of a day have as many acts as no real day has: one act again and again, and no
 * more of them at once than the site sends.
 */
async function crowd(page: Page, acts: number, portion = 300) {
  await page.route(/\/api\/timeline\?.*from=2025-01-15&to=2025-01-15/, async (route) => {
    const answer = await route.fetch();
    const rows = await answer.json();
    const [one] = rows.events;
    const after = new URL(route.request().url()).searchParams.get("after");
    const first = after === null ? 0 : Number(after.slice("act-".length)) + 1;
    rows.events = Array.from({ length: Math.min(acts - first, portion) }, (_, index) => ({
      ...one,
      id: `act-${first + index}`,
      companionOf: [],
    }));
    rows.refused = [];
    rows.counts = { ...rows.counts, events: acts, twice: 0 };
    await route.fulfill({ response: answer, json: rows });
  });
  await open(page, "/timeline?from=2025-01-14&to=2025-01-15");
  await page.getByRole("textbox", { name: "From", exact: true }).fill("2025-01-15");
  await page.getByRole("textbox", { name: "From", exact: true }).press("Enter");
  await expect(page).toHaveURL(DAY);
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

test("previous and next lead from act to act by key where acts are only counted", async ({ page }) => {
  await open(page, "/timeline?event=huawei-fdpr-2020-08");
  await chart(page).locator("[aria-current]").focus();
  await page.keyboard.press("j");
  await expect(page).toHaveURL("/timeline?event=entity-list-cccc-2020-08");
  await expect(panel(page)).toBeFocused();
  await expect(chart(page).locator("[aria-current]")).toHaveAccessibleName(/US lists 24 Chinese firms/);
  await expect(panel(page).getByRole("link", { name: "Previous" })).toBeVisible();
  await page.keyboard.press("k");
  await expect(page).toHaveURL("/timeline?event=huawei-fdpr-2020-08");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/timeline");
  await expect(panel(page)).toHaveCount(0);
});

test("the line of previous and next stays true and in its place while the acts beside the open one are asked for", async ({
  page,
}) => {
  await open(page, "/timeline?event=huawei-fdpr-2020-08");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/timeline/beside?*", async (route) => {
    await held;
    await route.continue();
  });
  const steps = panel(page).getByRole("navigation", { name: "Acts in this chart" });
  await steps.getByRole("link", { name: "Next" }).click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(/^US lists 24 Chinese firms/);
  await expect(steps).toContainText(/among \d+/);
  await expect(steps).not.toContainText("not among");
  release();
  await expect(steps.getByRole("link", { name: "Next" })).toBeVisible();
});

test("an act that the filters keep out is said to be not among those counted", async ({ page }) => {
  await page.goto("/timeline?from=2021&event=huawei-fdpr-2020-08");
  await expect(panel(page).getByRole("navigation", { name: "Acts in this chart" })).toContainText(
    "not among",
  );
});

test("the control makes a comparison, changes it, and ends it", async ({ page }) => {
  await open(page, "/timeline?lanes=measure");
  const above = page.getByLabel("Compare: above the axis");
  const below = page.getByLabel("below it");
  await below.selectOption("Japan");
  await expect(page).toHaveURL("/timeline?compare=USA~JPN&lanes=measure");
  await expect(above).toHaveValue("USA");
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/United States$/, /Japan$/]);
  await expect(page.getByLabel("Lanes", { exact: true })).toHaveCount(0);
  await above.selectOption("Japan");
  await expect(page).toHaveURL("/timeline?compare=JPN~USA&lanes=measure");
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/Japan$/, /United States$/]);
  await above.selectOption("Nobody");
  await expect(page).toHaveURL("/timeline?lanes=measure");
  await expect(page.getByLabel("Lanes", { exact: true })).toHaveValue("measure");
  await page.goBack();
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/Japan$/, /United States$/]);
  await page.getByRole("link", { name: "Remove Compare Japan and United States" }).click();
  await expect(page).toHaveURL("/timeline?lanes=measure");
});

test("other lanes come with their own counts, and until then the old chart stays", async ({ page }) => {
  await open(page, ALL);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/timeline?*", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel("Lanes", { exact: true }).selectOption("By measure");
  await expect(page).toHaveURL("/timeline?to=2025&lanes=measure");
  await expect(chart(page).locator("xpath=ancestor::*[@aria-busy='true']")).toHaveCount(1);
  await expect(bin(page, CHINA)).toBeVisible();
  release();
  await expect(chart(page).getByRole("link", { name: "Fold Technology controls" })).toBeVisible();
  await expect(bin(page, CHINA)).toHaveCount(0);
});

test("where lanes are not senders the table says who sent the acts of a period", async ({ page }) => {
  await page.goto("/timeline?lanes=target");
  await page.getByText("Table of the same rows").click();
  const row = page.getByRole("row", { name: /^China\b.*2025-07-01/ });
  const [, acts] = /2025-12-31(\d+)/.exec((await row.textContent()) ?? "") ?? [];
  const sent = (await row.getByRole("cell").last().textContent()) ?? "";
  expect(sent).toMatch(/^United States \d+, /);
  expect([...sent.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)).toBe(Number(acts));
});

test("a long list of a day ends in how many more, which are shown and left out again, by keyboard too", async ({
  page,
}) => {
  await crowd(page, 20);
  await expect(marks(page)).toHaveCount(14);
  const more = chart(page).getByRole("link", { name: /^Show 6 more of / });
  await expect(more).toHaveText("6 more");
  await more.click();
  await expect(page).toHaveURL(/&full=[a-z-]+$/);
  await expect(marks(page)).toHaveCount(20);
  const fewer = chart(page).getByRole("link", { name: /^Show fewer of / });
  await expect(fewer).toHaveText("fewer");
  await marks(page).first().focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(fewer).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(DAY);
  await expect(more).toBeFocused();
  await expect(marks(page)).toHaveCount(14);
  expect(await accessFaults(page)).toEqual([]);
});

test("a lane that is short says neither more nor fewer, whatever the address asks", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&from=2019-05&to=2020-09&full=china,united-states");
  await expect(marks(page)).toHaveCount(38);
  await expect(chart(page).getByRole("link", { name: /^Show / })).toHaveCount(0);
});

test("a day with more acts than are shown at once leads to the next ones, and another window begins anew", async ({
  page,
}) => {
  await crowd(page, 320);
  await expect(page.getByText("This day has 320 acts; 300 are shown here.")).toBeVisible();
  await page.getByRole("link", { name: "The next acts of this day" }).click();
  await expect(page).toHaveURL(`${DAY}&after=act-299`);
  await expect(page.getByText("This day has 320 acts; 20 are shown here.")).toBeVisible();
  await expect(page.getByRole("link", { name: "The next acts of this day" })).toHaveCount(0);
  await page.getByRole("link", { name: "Zoom out" }).click();
  await expect(page).not.toHaveURL(/after=/);
  await page.goBack();
  await page.getByRole("link", { name: "From the start of the day" }).click();
  await expect(page).toHaveURL(DAY);
});

/** What letters take up changes a little when the fonts come. */
const FONTS = 0.05;

test("nothing that is drawn moves after the first picture, and nothing is complained about", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  for (const address of ["/timeline", "/timeline?event=huawei-fdpr-2020-08", "/timeline?compare=USA~CHN"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0),
            ),
          ).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
        }),
    );
    expect(moved, address).toBeLessThan(FONTS);
  }
  expect(complaints).toEqual([]);
});

test("a narrow window shows the list, a wide one the drawing again", async ({ page }) => {
  await open(page, ALL);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(chart(page)).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: "2025", exact: true })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(bin(page, CHINA)).toBeVisible();
});

test("bins work with little motion and are drawn in the reader's own colours", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active", colorScheme: "dark" });
  await open(page, "/timeline?lanes=target");
  const inks = await bins(page).evaluateAll((all) => [
    ...new Set(
      all.flatMap((one) =>
        [...one.querySelectorAll("rect")].slice(1).map((rect) => getComputedStyle(rect).fill),
      ),
    ),
  ]);
  expect(inks).toEqual(["rgb(255, 255, 255)"]);
  await open(page, ALL);
  await bin(page, CHINA).click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(bin(page, CHINA)).toHaveCount(0);
});
