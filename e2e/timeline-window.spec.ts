import { expect, type Locator, type Page, test } from "playwright/test";

const HUAWEI = "/timeline?actor=huawei&from=2019-05&to=2020-09";
const first = (page: Page) => page.getByRole("slider", { name: "First day shown" });
const last = (page: Page) => page.getByRole("slider", { name: "Last day shown" });
const brush = (page: Page) => page.getByRole("group", { name: "Acts per month, and the days shown" });
const chart = (page: Page) => page.getByRole("group", { name: "Timeline of acts" });
const sentence = (page: Page) => page.getByText(/^\d+ acts? by \d+ senders?/);
const query = (page: Page) => new URL(page.url()).searchParams;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { ...box, middleX: box.x + box.width / 2, middleY: box.y + box.height / 2 };
}

/** Opens a page and waits until it answers to gestures. */
async function open(page: Page, address: string) {
  await page.goto(address, { waitUntil: "networkidle" });
}

test("a handle is dragged: the address follows once, and Back undoes it", async ({ page }) => {
  await open(page, HUAWEI);
  await expect(first(page)).toHaveAttribute("aria-valuetext", "1 May 2019");
  await expect(last(page)).toHaveAttribute("aria-valuetext", "30 September 2020");
  const entries = await page.evaluate(() => history.length);
  const handle = await boxOf(last(page));
  await page.mouse.move(handle.middleX, handle.middleY);
  await page.mouse.down();
  await page.mouse.move(handle.middleX + 60, handle.middleY, { steps: 6 });
  expect(page.url()).toContain(HUAWEI);
  await expect(last(page)).not.toHaveAttribute("aria-valuetext", "30 September 2020");
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2019-05&to=2021(-\d\d)?$/);
  await expect(sentence(page)).toHaveText(/concerning Huawei, May 2019 to .*2021/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(page).toHaveURL(HUAWEI);
  await expect(last(page)).toHaveAttribute("aria-valuetext", "30 September 2020");
});

test("what is between the handles is dragged, and the window keeps its months", async ({ page }) => {
  await open(page, HUAWEI);
  const [left, right] = [await boxOf(first(page)), await boxOf(last(page))];
  const [x, y] = [(left.middleX + right.middleX) / 2, left.middleY];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 150, y, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(HUAWEI);
  const month = (text: string | null) => Number(text?.slice(0, 4)) * 12 + Number(text?.slice(5, 7) || 0);
  const [from, to] = [query(page).get("from"), query(page).get("to")];
  expect(month(from)).toBeGreaterThan(month("2020-06"));
  const fromMonth = from?.length === 4 ? `${from}-01` : from;
  const toMonth = to?.length === 4 ? `${to}-12` : to;
  expect(month(toMonth) - month(fromMonth)).toBe(16);
});

test("on a strip without a window a new one is drawn", async ({ page }) => {
  await open(page, "/timeline");
  const strip = await boxOf(brush(page));
  await page.mouse.move(strip.middleX, strip.y + 40);
  await page.mouse.down();
  await page.mouse.move(strip.middleX + 100, strip.y + 40, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=20\d\d(-\d\d)?&to=20\d\d(-\d\d)?$/);
});

test("the keyboard alone sets the window: by months, days and years, and to the ends", async ({ page }) => {
  await open(page, HUAWEI);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole("link", { name: "Zoom in" }).focus();
  await page.keyboard.press("Tab");
  await expect(first(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2019-06&to=2020-09");
  await expect(first(page)).toHaveAttribute("aria-valuetext", "1 June 2019");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2019-06-02&to=2020-09");
  await page.keyboard.press("PageDown");
  await expect(first(page)).toHaveAttribute("aria-valuetext", "2 June 2018");
  await page.keyboard.press("Home");
  await expect(page).toHaveURL("/timeline?actor=huawei&to=2020-09");
  await expect(first(page)).toHaveAttribute("aria-valuetext", /, start of the record$/);
  await expect(first(page)).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.keyboard.press("Tab");
  await expect(last(page)).toBeFocused();
  await page.keyboard.press("End");
  await expect(page).toHaveURL("/timeline?actor=huawei");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(HUAWEI);
});

test("ready-made windows are links, and the one in force is marked", async ({ page }) => {
  await open(page, "/timeline?actor=huawei");
  const presets = page.getByRole("navigation", { name: "Ready-made windows" });
  await expect(presets.getByRole("link", { name: "All: the whole record" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await presets.getByRole("link", { name: "Huawei year: May 2019 to September 2020" }).click();
  await expect(page).toHaveURL(HUAWEI);
  await expect(presets.locator("[aria-current]")).toHaveText(["Huawei year"]);
  await presets.getByRole("link", { name: /last 12 months: July 2025 to June 2026$/ }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2025-07&to=2026-06");
  await presets.getByRole("link", { name: "2018–now: from 2018 on" }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2018");
});

test("Ctrl and the wheel zoom around the pointer; the wheel alone scrolls the page", async ({ page }) => {
  await open(page, HUAWEI);
  const box = await boxOf(chart(page));
  await page.mouse.move(box.middleX, box.y + 60);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(40);
  await expect(page).toHaveURL(HUAWEI);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/from=2019-\d\d(-\d\d)?&to=2020-\d\d(-\d\d)?$/);
  await expect(page).not.toHaveURL(HUAWEI);
  expect(await page.evaluate(() => window.scrollY)).toBe(40);
  await page.goBack();
  await expect(page).toHaveURL(HUAWEI);
});

test("a double click zooms in; links and keys do both, down to one day", async ({ page }) => {
  await open(page, HUAWEI);
  const box = await boxOf(chart(page));
  await page.mouse.dblclick(box.x + box.width * 0.13, box.y + 4);
  await expect(page).toHaveURL(/from=2019-05(-0\d)?&to=2020-01(-\d\d)?$/);
  await page.goBack();
  await page.getByRole("link", { name: "Zoom out" }).click();
  await expect(page).toHaveURL(/from=2018-\d\d-\d\d&to=2021-\d\d-\d\d$/);
  await open(page, HUAWEI);
  const mark = chart(page).getByRole("link", { name: /^15 May 2019: US adds/ });
  await mark.focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=2019-05(-\d\d)?&to=2020-01(-\d\d)?$/);
  await expect(mark).toBeFocused();
  await page.keyboard.press(".");
  await expect(page).toHaveURL(/from=2019-0[67](-\d\d)?&to=2020-0[23](-\d\d)?$/);
  await expect(mark).toHaveCount(0);
  await page.keyboard.press("-");
  await expect(page).toHaveURL(/from=2019-0[56](-\d\d)?&to=2020-1[01](-\d\d)?$/);
  await open(page, "/timeline?from=2020-09-08&to=2020-09-08");
  await expect(page.getByRole("link", { name: "Zoom in" })).toHaveAttribute("aria-disabled", "true");
});

test("a mark that a key moves out of the window leaves the focus to the nearest", async ({ page }) => {
  await open(page, "/timeline?actor=huawei&from=2019-05-13&to=2019-05-16");
  const mark = chart(page).getByRole("link", { name: /^15 May 2019: US adds/ });
  await mark.focus();
  for (const to of ["17", "18", "19"]) {
    await page.keyboard.press(".");
    await expect(page).toHaveURL(new RegExp(`&to=2019-05-${to}$`));
  }
  await expect(mark).toHaveCount(0);
  await expect(chart(page).locator("a:focus")).toHaveAccessibleName(/^16 May 2019: China/);
});

test("where a key leaves no act in the window, keys are heard all the same", async ({ page }) => {
  const few = "actor=huawei&measure=entity-list&";
  await open(page, `/timeline?${few}from=2019-05-13&to=2019-05-16`);
  const mark = chart(page).getByRole("link", { name: /^15 May 2019: US adds/ });
  await mark.focus();
  for (const to of ["17", "18", "19"]) {
    await page.keyboard.press(".");
    await expect(page).toHaveURL(new RegExp(`&to=2019-05-${to}$`));
  }
  await expect(page.getByRole("heading", { name: /^No act/ })).toBeVisible();
  await page.keyboard.press(",");
  await expect(page).toHaveURL(/&to=2019-05-18$/);
  await expect(mark).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(mark).toBeFocused();
});

test("the chart is dragged along, and a drag that begins on a mark does not open it", async ({ page }) => {
  await open(page, HUAWEI);
  const link = chart(page).getByRole("link", { name: /^15 May 2020: US extends its export/ });
  await link.scrollIntoViewIfNeeded();
  const mark = await boxOf(link);
  await page.mouse.move(mark.middleX, mark.middleY);
  await page.mouse.down();
  await page.mouse.move(mark.middleX - 200, mark.middleY, { steps: 8 });
  await expect(page).toHaveURL(HUAWEI);
  await page.mouse.up();
  await expect(page).toHaveURL(/actor=huawei&from=2019-0[78](-\d\d)?&to=(2020-12|2021-01)(-\d\d)?$/);
  await expect(page.getByRole("region", { name: "The open event" })).toHaveCount(0);
});

test("a change of the window alone asks for no new months", async ({ page }) => {
  await open(page, HUAWEI);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("link", { name: "Zoom in" }).click();
  await expect(page).not.toHaveURL(HUAWEI);
  await expect.poll(() => asked).toContain("/api/timeline");
  expect(asked).not.toContain("/api/timeline/overview");
  await page.getByLabel("Measure", { exact: true }).selectOption("Entity List");
  await expect.poll(() => asked).toContain("/api/timeline/overview");
});

test("on a phone a finger moves a handle, and the list follows", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true });
  const page = await context.newPage();
  await open(page, HUAWEI);
  await last(page).scrollIntoViewIfNeeded();
  const { middleX: x, middleY: y } = await boxOf(last(page));
  const touch = await context.newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", at: number[]) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: at.map((px) => ({ x: px, y })) });
  await send("touchStart", [x]);
  for (const by of [4, 12, 20, 28]) await send("touchMove", [x + by]);
  await send("touchEnd", []);
  await expect(page).toHaveURL(/from=2019-05&to=202[12](-\d\d)?$/);
  await expect(page.getByRole("heading", { name: "2021", exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test("two fingers zoom the chart", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, hasTouch: true });
  const page = await context.newPage();
  await open(page, HUAWEI);
  await chart(page).scrollIntoViewIfNeeded();
  const box = await boxOf(chart(page));
  const touch = await context.newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", apart?: number) =>
    touch.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart
        ? [-1, 1].map((side, id) => ({ id, x: box.middleX + (side * apart) / 2, y: box.y + 70 }))
        : [],
    });
  await send("touchStart", 100);
  for (const apart of [120, 160, 200]) await send("touchMove", apart);
  await send("touchEnd");
  await expect(page).toHaveURL(/from=2019-\d\d(-\d\d)?&to=2020-\d\d(-\d\d)?$/);
  await expect(page).not.toHaveURL(HUAWEI);
  await context.close();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the strip is drawn, and windows and steps are links", async ({ page }) => {
    await page.goto("/timeline?actor=huawei");
    await expect(
      page.getByRole("img", { name: /^Acts per month, 8 October 2012 to .*: \d+ acts, most in / }),
    ).toBeVisible();
    await expect(page.getByRole("slider")).toHaveCount(0);
    await page.getByRole("link", { name: /^Huawei year/ }).click();
    await expect(page).toHaveURL(HUAWEI);
    await expect(sentence(page)).toHaveText(/^37 acts by 23 senders/);
    await page.getByRole("link", { name: "Zoom in" }).click();
    await expect(page).toHaveURL(/from=2019-\d\d-\d\d&to=2020-\d\d-\d\d$/);
  });
});
