import { expect, test } from "playwright/test";

test("dates after the day to which the record was checked stand under the timeline, the next one first", async ({
  page,
  request,
}) => {
  await page.goto("/timeline?from=2025-10&to=2025-12");
  const rail = page.getByRole("region", { name: "Dates to come" });
  await expect(rail.getByText(/ after June 2026, to which the record was checked\./)).toBeVisible();
  await expect(rail.getByRole("listitem").first()).toHaveText(
    /^9 November 2026Due to endUS suspends its affiliates rule for one year$/,
  );
  const days = (await rail.locator("li > span:first-child").allTextContents()).map((text) =>
    Date.parse(text),
  );
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  for (const day of days) expect(day).toBeGreaterThan(Date.parse("30 June 2026"));
  const calendar = rail.getByRole("link", { name: /calendar/ });
  await expect(calendar).toHaveAttribute("href", "/timeline.ics?from=2025-10&to=2025-12");
  const answer = await request.get("/timeline.ics?from=2025-10&to=2025-12");
  expect(await answer.text()).toContain("DTSTART;VALUE=DATE:20261109");
  await rail.getByRole("link", { name: "US suspends its affiliates rule for one year" }).click();
  await expect(page).toHaveURL("/events/affiliates-rule-suspension-2025");
});

test("where no date is to come, nothing is said of it", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&from=2019-05&to=2020-09");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Dates to come" })).toHaveCount(0);
});
