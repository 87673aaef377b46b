import { expect, test } from "playwright/test";
import { barOf, bins, binsIn, chart, first, marks, sentence, sum } from "./timeline-parts";

const OPEN = "/timeline?event=huawei-fdpr-2020-08";
const COMPARED = "/timeline?compare=USA~CHN";

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
