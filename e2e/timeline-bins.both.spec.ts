import { expect, type Locator, type Page, test } from "playwright/test";

const OPEN = "/timeline?event=huawei-fdpr-2020-08";
const COMPARED = "/timeline?compare=USA~CHN";
const LANES = ["United States", "China", "Europe", "Asia-Pacific", "Companies", "Others"];

const chart = (page: Page) => page.getByRole("group", { name: "Timeline of acts" });
const bins = (page: Page) => chart(page).getByRole("link", { name: /: \d+ acts?$/ });
const marks = (page: Page) => chart(page).getByRole("link", { name: /^(\d+ )?([A-Z][a-z]+ )?\d{4}: / });
const sentence = (page: Page) => page.getByText(/^\d+ acts?\b.*\.$/).first();

/** What bins say: `July to December 2025, China: 22 acts` is 22 acts in the lane of China. */
async function binsIn(page: Page) {
  const names = await bins(page).evaluateAll((all) => all.map((bin) => bin.getAttribute("aria-label") ?? ""));
  return names.map((name) => {
    const [, period = "", lane = "", acts = ""] = /^(.*), ([^,]*): (\d+) acts?$/.exec(name) ?? [];
    return { period, lane, acts: Number(acts) };
  });
}

const sum = (rows: readonly { acts: number }[]) => rows.reduce((all, { acts }) => all + acts, 0);
const first = async (text: Locator) => Number(/\d+/.exec((await text.textContent()) ?? "")?.[0]);

/** The bar of a bin: what answers to a pointer comes first, and is as high as its lane. */
async function barOf(page: Page, name: string) {
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

test("the whole record is counted in bins, and chart, sentence, note and table say the same numbers", async ({
  page,
}) => {
  await page.goto("/timeline");
  const acts = await first(sentence(page));
  expect(acts).toBeGreaterThan(300);
  const counted = await binsIn(page);
  expect(sum(counted)).toBe(acts);
  await expect(
    page.getByText(
      `${acts} acts, counted by half-year, because more than 300 cannot be told apart. A bar leads to its acts; so do a shorter window and filters.`,
    ),
  ).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  for (const lane of LANES) {
    const own = counted.filter((bin) => bin.lane === lane);
    expect(own.length, lane).toBeGreaterThan(0);
    await expect(
      chart(page)
        .getByText(`${sum(own)} acts`, { exact: true })
        .first(),
    ).toBeVisible();
  }
  await page.getByText("Table of the same rows").click();
  const table = page.getByRole("table", { name: "Acts in this chart, counted by lane and time" });
  const rows = await table
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent ?? "")),
    );
  expect(rows.map(([lane = "", , , count]) => ({ lane, acts: Number(count) }))).toEqual(
    counted.map(({ lane, acts: count }) => ({ lane, acts: count })),
  );
});

test("a taller bar is more acts, on one scale in all lanes, and each stands on its own days", async ({
  page,
}) => {
  await page.goto("/timeline?to=2025");
  const china = await barOf(page, "July to December 2025, China: 22 acts");
  const states = await barOf(page, "July to December 2025, United States: 24 acts");
  const europe = await barOf(page, "July to December 2025, Europe: 5 acts");
  expect(Math.abs(china.left - states.left)).toBeLessThan(1);
  expect(Math.abs(europe.right - states.right)).toBeLessThan(1);
  const height = ({ top, bottom }: { top: number; bottom: number }) => bottom - top;
  expect(height(china) / height(states)).toBeCloseTo(22 / 24, 1);
  expect(height(europe) / height(states)).toBeCloseTo(5 / 24, 1);
  const before = await barOf(page, "January to June 2025, China: 11 acts");
  expect(before.right).toBeLessThanOrEqual(china.left);
});

test("a bin opens its days, again and again, down to single acts", async ({ page }) => {
  await page.goto("/timeline?to=2025");
  await chart(page).getByRole("link", { name: "July to December 2025, China: 22 acts" }).click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(sentence(page)).toContainText(", July 2025 to 2025");
  await expect(chart(page).getByText("22 acts", { exact: true })).toBeVisible();
  for (let steps = 0; steps < 5; steps += 1) {
    const counted = await binsIn(page);
    const [fullest] = counted.sort((a, b) => b.acts - a.acts);
    if (!fullest) break;
    const name = `${fullest.period}, ${fullest.lane}: ${fullest.acts} act${fullest.acts === 1 ? "" : "s"}`;
    const bin = chart(page).getByRole("link", { name, exact: true });
    await bin.click();
    await expect(bin, name).toHaveCount(0);
    await expect(
      chart(page)
        .getByText(new RegExp(`^${fullest.acts} acts?$`))
        .first(),
    ).toBeVisible();
  }
  await expect(bins(page)).toHaveCount(0);
  expect(await marks(page).count()).toBeGreaterThan(0);
});

test("Back goes from the days of a bin to the bins", async ({ page }) => {
  await page.goto("/timeline?to=2025");
  await chart(page).getByRole("link", { name: "July to December 2025, China: 22 acts" }).click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await page.goBack();
  await expect(page).toHaveURL("/timeline?to=2025");
  await expect(
    chart(page).getByRole("link", { name: "July to December 2025, China: 22 acts" }),
  ).toBeVisible();
});

test("a lane whose marks would hide each other is counted, and the legend says what a bar is", async ({
  page,
}) => {
  const bar = page
    .getByRole("list", { name: "Legend" })
    .getByText("number of acts, by whoever sent them; one scale for all lanes");
  await page.goto("/timeline?dates=effective");
  await expect(sentence(page)).toContainText(/^2\d\d acts by/);
  expect(new Set((await binsIn(page)).map(({ lane }) => lane))).toContain("United States");
  expect(await marks(page).count()).toBeGreaterThan(0);
  await expect(bar).toBeVisible();
  await page.goto("/timeline?actor=huawei&from=2019-05&to=2020-09");
  await expect(bins(page)).toHaveCount(0);
  await expect(bar).toHaveCount(0);
});

test("a lane folds to its name and count, in the address, and unfolds", async ({ page }) => {
  await page.goto("/timeline");
  const before = await binsIn(page);
  const china = sum(before.filter(({ lane }) => lane === "China"));
  await chart(page).getByRole("link", { name: "Fold China" }).click();
  await expect(page).toHaveURL("/timeline?fold=china");
  await expect(chart(page).getByRole("link", { name: "Unfold China" })).toBeVisible();
  expect((await binsIn(page)).filter(({ lane }) => lane === "China")).toEqual([]);
  await expect(chart(page).getByText(`${china} acts`, { exact: true })).toBeVisible();
  expect(await first(sentence(page))).toBe(sum(before));
  await chart(page).getByRole("link", { name: "Fold Europe" }).click();
  await expect(page).toHaveURL("/timeline?fold=china,europe");
  await chart(page).getByRole("link", { name: "Unfold China" }).click();
  await expect(page).toHaveURL("/timeline?fold=europe");
  await chart(page).getByRole("link", { name: "Unfold Europe" }).click();
  await expect(page).toHaveURL("/timeline");
  await expect.poll(() => binsIn(page)).toEqual(before);
});

test("two senders are mirrored about one axis, above and below", async ({ page }) => {
  await page.goto(COMPARED);
  await expect(
    page.getByText(
      /^320 acts sent from the United States \(above\) or China \(below\);.* 2 were sent by both and stand on both sides\.$/,
    ),
  ).toBeVisible();
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/United States$/, /China$/]);
  const counted = await binsIn(page);
  const floors = [];
  const tops = [];
  for (const { period, lane, acts } of counted) {
    const bar = await barOf(page, `${period}, ${lane}: ${acts} act${acts === 1 ? "" : "s"}`);
    if (lane === "United States") floors.push(bar.bottom);
    else tops.push(bar.top);
  }
  const spread = (all: number[]) => Math.max(...all) - Math.min(...all);
  expect(spread(floors)).toBeLessThan(1);
  expect(spread(tops)).toBeLessThan(1);
  const [floor = 0, top = 0] = [Math.max(...floors), Math.min(...tops)];
  expect(top).toBeGreaterThan(floor);
  const year = await chart(page).getByText("2022", { exact: true }).boundingBox();
  expect(year?.y).toBeGreaterThanOrEqual(floor);
  expect((year?.y ?? 0) + (year?.height ?? 0)).toBeLessThanOrEqual(top);
});

test("two senders are mirrored about one axis also where their acts are drawn one by one", async ({
  page,
}) => {
  await page.goto(`${COMPARED}&from=2020-08&to=2020-09`);
  await expect(chart(page).getByRole("link", { name: /^Fold / })).toHaveText([/United States$/, /China$/]);
  const axis = await chart(page).getByText(/2020$/).first().boundingBox();
  const states = await chart(page)
    .getByRole("link", { name: /^17 August 2020: US extends its Huawei rule/ })
    .locator("path")
    .first()
    .boundingBox();
  const china = await chart(page)
    .getByRole("link", { name: /^8 September 2020: China launches the Global Initiative/ })
    .locator("path")
    .first()
    .boundingBox();
  expect(states?.y).toBeLessThan(axis?.y ?? 0);
  expect(china?.y).toBeGreaterThan(axis?.y ?? Number.POSITIVE_INFINITY);
});

test("the open act is drawn on its sender's side also where two senders are counted", async ({ page }) => {
  await page.goto(`${COMPARED}&event=china-unreliable-entity-list-announced`);
  await expect(bins(page).first()).toBeVisible();
  const open = chart(page).locator("[aria-current]");
  await expect(open).toHaveAccessibleName(/^31 May 2019: China announces plans/);
  await expect(
    chart(page).getByRole("link", { name: /^US adds Huawei .*: answered after 16 days/ }),
  ).toHaveCount(1);
  const axis = await chart(page).getByText("2020", { exact: true }).boundingBox();
  const [mark] = [await open.locator("path").first().boundingBox()];
  const listing = await marks(page)
    .and(chart(page).getByRole("link", { name: /^15 May 2019: US adds Huawei/ }))
    .locator("path")
    .first()
    .boundingBox();
  expect(mark?.y).toBeGreaterThan(axis?.y ?? Number.POSITIVE_INFINITY);
  expect(listing?.y).toBeLessThan(axis?.y ?? 0);
});

test("what cannot be compared is left out and named, the rest of the link is kept", async ({ page }) => {
  for (const [asked, said] of [
    ["USA~no-such-body", "compare=USA~no-such-body (not in this revision of the record)"],
    ["USA~USA", "compare=USA~USA (not two different senders, as USA~CHN)"],
    ["CHN", "compare=CHN (not two different senders, as USA~CHN)"],
    ["USA~CHN~FRA", "compare=USA~CHN~FRA (not two different senders, as USA~CHN)"],
    ["%3Cb%3Ex%3C%2Fb%3E~CHN", "compare=<b>x</b>~CHN (not the form of an id)"],
    ["x".repeat(10_000), `compare=${"x".repeat(39)}… (not two different senders, as USA~CHN)`],
  ] as const) {
    const answer = await page.goto(`/timeline?actor=huawei&compare=${asked}&from=2019-05&to=2020-09`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByText(/^Left out of this link:/)).toContainText(said);
    await expect(sentence(page)).toHaveText(/^37 acts by 23 senders concerning Huawei/);
    await expect(page.getByText("Compare United States")).toHaveCount(0);
  }
});

test("lanes and starts that are not there are left out and named", async ({ page }) => {
  await page.goto("/timeline?from=2020-09-08&to=2020-09-08&fold=nowhere,china,%3Cb%3E&full=11&after=nobody");
  const notice = page.getByText(/^Left out of this link:/);
  for (const part of [
    "fold=nowhere (not one of the choices)",
    "fold=<b> (not one of the choices)",
    "full=11 (not one of the choices)",
    "after=nobody (not one of the acts of this link)",
  ])
    await expect(notice).toContainText(part);
  await expect(sentence(page)).toHaveText(/^3 acts by 4 senders, 8 September 2020 to 8 September 2020/);
  await expect(chart(page).getByRole("link", { name: "Unfold China" })).toBeVisible();
  await page.goto("/timeline?from=2020-09-08&to=2020-09-08&after=entity-list-huawei-2019");
  await expect(notice).toContainText("after=entity-list-huawei-2019 (not one of the acts of this link)");
  await expect(marks(page)).toHaveCount(3);
});

test("a start leaves nothing out where all acts are shown", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&from=2019-05&to=2020-09&after=entity-list-huawei-2019");
  await expect(marks(page)).toHaveCount(38);
  await expect(page.getByText(/This day has/)).toHaveCount(0);
});

test("windows without sense are answered: none, all of time, the wrong way round", async ({ page }) => {
  await page.goto("/timeline?from=2021&to=2020");
  await expect(page.getByText("No act in the record matches, 2021 to 2020.")).toBeVisible();
  await page.goto("/timeline?from=1900&to=2100");
  await expect(sentence(page)).toContainText(", 1900 to 2100");
  expect(sum(await binsIn(page))).toBe(await first(sentence(page)));
});

test("the open act and what it is linked to are drawn one by one among the bins, with panel and steps", async ({
  page,
}) => {
  await page.goto(OPEN);
  expect(sum(await binsIn(page))).toBe(await first(sentence(page)));
  await expect(chart(page).locator("[aria-current]")).toHaveAccessibleName(
    /^17 August 2020: US extends its Huawei rule/,
  );
  await expect(marks(page)).toHaveCount(8);
  await expect(
    chart(page).getByRole("link", { name: /^Huawei sells its Honor phone brand: answered after 92 days/ }),
  ).toHaveCount(1);
  const panel = page.getByRole("region", { name: "The open event" });
  const steps = panel.getByRole("navigation", { name: "Acts in this chart" });
  await expect(steps).toContainText(/among \d+/);
  await steps.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL("/timeline?event=entity-list-cccc-2020-08");
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(
    "US lists 24 Chinese firms over island building in the South China Sea",
  );
  await steps.getByRole("link", { name: "Previous" }).click();
  await expect(page).toHaveURL(OPEN);
  await panel.getByRole("link", { name: "Close" }).click();
  await expect(page).toHaveURL("/timeline");
  await expect(marks(page)).toHaveCount(0);
});

const PERIOD = /^July to December 2025 .*China 22 acts/;

test("on a phone a folded lane says its count and unfolds", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/timeline?to=2025&fold=china");
  const period = page.getByRole("link", { name: /^July to December 2025 United States / });
  await expect(period).toBeVisible();
  await expect(period).not.toContainText("China");
  await expect(page.getByText(/^China 65 acts/).filter({ visible: true })).toBeVisible();
  await page.getByRole("link", { name: "Unfold China" }).filter({ visible: true }).click();
  await expect(page).toHaveURL("/timeline?to=2025");
  await expect(page.getByRole("link", { name: PERIOD })).toBeVisible();
});

test("on a phone the bins stand by year, each period a link to its days, and nothing is cut off", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/timeline?to=2025");
  await expect(chart(page)).toBeHidden();
  const years = page.getByRole("heading", { level: 2, name: /^\d{4}$/ }).filter({ visible: true });
  const shown = await years.allTextContents();
  expect(shown).toEqual([...shown].sort());
  expect(shown).toContain("2025");
  const period = page.getByRole("link", { name: PERIOD });
  const words = await period.textContent();
  const named = LANES.filter((lane) => words?.includes(lane));
  expect(named.length).toBeGreaterThan(2);
  expect(words?.match(/(?<=(^July to December 2025|acts?) )\D+(?= \d)/g)).toEqual(named);
  const count = await period.getByText("22 acts").boundingBox();
  expect((count?.x ?? 0) + (count?.width ?? 360)).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await period.evaluate((link) => link.scrollIntoView({ block: "start" }));
  const year = years.filter({ hasText: "2025" });
  await expect.poll(async () => (await year.boundingBox())?.y).toBe(0);
  await period.click();
  await expect(page).toHaveURL("/timeline?from=2025-07&to=2025");
  await expect(page.getByRole("heading", { level: 2, name: "2025", exact: true })).toBeVisible();
});
