import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";
import { chart, marks, open } from "./timeline-parts";

const DAY = "/timeline?from=2025-01-15&to=2025-01-15";

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
