import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const STORY = "/stories/september-2020";

const HEADINGS = [
  "Huawei lost Google’s apps, then TSMC’s chips",
  "TikTok and WeChat were threatened with a ban",
  "American rules reached chips made anywhere",
  "Foundries depend on American tools",
  "China asked for rules of its own on data",
  "Some thirty countries had joined the Clean Network",
];

/** What the chart of each step must say. */
const SENTENCES = [
  /^On 16 September 2020, 10 of the 15 ties above Huawei flagship phones are cut/,
  /^\d+ acts by \d+ senders concerning TikTok and WeChat/,
  /^2 acts by 1 sender under Foreign direct product rule/,
  /^On 14 September 2020.*United States/,
  /^On 8 September 2020, Global Initiative on Data Security has a tie with 1 country or territory, China/,
  /^On 8 September 2020, The Clean Network has ties with 22 countries and territories/,
];

const step = (page: Page, place: number) => page.getByRole("region", { name: HEADINGS[place] ?? "" });
const linkTo = (page: Page, place: number) =>
  page
    .getByRole("navigation", { name: "Steps of the story" })
    .getByRole("link", { name: HEADINGS[place] ?? "" });
const frameOf = (page: Page, place: number) => step(page, place).locator("iframe");

test("tells each claim with its sources, a live chart in the state that tells it, and the way to it", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(STORY);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(HEADINGS);
  for (const [place, sentence] of SENTENCES.entries()) {
    await frameOf(page, place).scrollIntoViewIfNeeded();
    const chart = frameOf(page, place).contentFrame();
    await expect(chart.getByText(sentence).first()).toBeVisible();
    await expect(chart.getByRole("group").first()).toBeVisible();
    const sources = step(page, place).getByRole("listitem").getByRole("link");
    expect(await sources.count()).toBeGreaterThan(1);
    const open = step(page, place).getByRole("link", { name: "Open the chart in full" });
    const answer = await page.request.get((await open.getAttribute("href")) ?? "", { maxRedirects: 0 });
    expect(answer.status()).toBe(200);
  }
});

test("at a revision every chart is of that one", async ({ page }) => {
  await page.goto(`${STORY}?rev=1`);
  await expect(
    page
      .getByText(/This is revision 1/)
      .or(page.getByText(/revision 1/))
      .first(),
  ).toBeVisible();
  for (const place of HEADINGS.keys()) {
    await expect(frameOf(page, place)).toHaveAttribute("src", /[?&]rev=1$/);
    await expect(step(page, place).getByRole("link", { name: "Open the chart in full" })).toHaveAttribute(
      "href",
      /rev=1$/,
    );
  }
});

test("a revision that is not there is named, and the newest shown", async ({ page }) => {
  await page.goto(`${STORY}?rev=77`);
  await expect(page.getByText("rev=77")).toBeVisible();
  await expect(frameOf(page, 0)).toHaveAttribute("src", /huawei-phones/);
});

test("keys lead from step to step", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "Without script the links lead there.");
  await page.goto(STORY);
  await page.keyboard.press("j");
  await expect(step(page, 0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(step(page, 1)).toBeFocused();
  await expect(linkTo(page, 1)).toHaveAttribute("aria-current", "step");
  await page.keyboard.press("k");
  await expect(step(page, 0)).toBeFocused();
  await expect(step(page, 0)).toBeInViewport();
});

test("scrolling marks the step that is read", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "The mark is set by script.");
  await page.goto(STORY);
  await step(page, 3).evaluate((section) => section.scrollIntoView({ block: "center" }));
  await expect(linkTo(page, 3)).toHaveAttribute("aria-current", "step");
});

test("a frame grows to what it holds", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "Without script a frame keeps its height and scrolls.");
  await page.goto(STORY);
  await frameOf(page, 5).scrollIntoViewIfNeeded();
  const inner = frameOf(page, 5).contentFrame();
  await expect(inner.getByText(SENTENCES[5] ?? "").first()).toBeVisible();
  await expect
    .poll(async () => {
      const [outer, content] = await Promise.all([
        frameOf(page, 5).evaluate((frame) => frame.getBoundingClientRect().height),
        inner.locator("body").evaluate((body) => body.getBoundingClientRect().height),
      ]);
      return Math.abs(outer - content);
    })
    .toBeLessThan(4);
});

test("on paper each step has the picture of its chart in place of the frame, on one page with its words", async ({
  page,
}) => {
  await page.goto(STORY);
  await page.setViewportSize({ width: 718, height: 1009 });
  await page.emulateMedia({ media: "print" });
  for (const place of HEADINGS.keys()) {
    await expect(frameOf(page, place)).toBeHidden();
    const picture = step(page, place).locator("img");
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
    const { height } = (await step(page, place).boundingBox()) ?? { height: Number.POSITIVE_INFINITY };
    expect(height).toBeLessThan(1009);
  }
});

test("a story that nobody told is not found, in words", async ({ page }) => {
  for (const address of [
    "/stories/no-such-story",
    "/stories/..%2Fcitations",
    `/stories/${"a".repeat(500)}`,
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("the front page leads to it, and it has no fault that axe can find at any width", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Read it step by step, in six charts." }).click();
  await expect(page).toHaveURL(STORY);
  test.skip(javaScriptEnabled === false, "axe runs as script");
  for (const width of [320, 1024, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await accessFaults(page)).toEqual([]);
  }
});
