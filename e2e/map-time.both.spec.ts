import { expect, test } from "playwright/test";

const CLEAN = "/map?initiative=clean-network";

test("sets what was claimed for the Clean Network on 8 September 2020 against what can be named", async ({
  page,
}) => {
  await page.goto(`${CLEAN}&at=2020-09-08`);
  const section = page.getByRole("region", { name: "Claimed against named" });
  await expect(
    section.getByText("On 8 September 2020: more than 30 claimed, 22 named, 9 by their own act.", {
      exact: true,
    }),
  ).toBeVisible();
  const chart = section.getByRole("group", {
    name: "Countries and territories claimed for The Clean Network and named here, by day",
  });
  await expect(chart.getByText("Claimed", { exact: true })).toBeVisible();
  await expect(chart.getByText("Named", { exact: true })).toBeVisible();
  await expect(chart.getByText("By own act", { exact: true })).toBeVisible();
  await expect(
    chart.getByRole("link", {
      name: /^more than 30 countries, claimed on 5 August 2020\. Secretary of State Pompeo: .* Source: /,
    }),
  ).toHaveAttribute("href", /^https:\/\//);
  await expect(chart.getByRole("link")).toHaveCount(9);
});

test("has nothing claimed and nobody named on the day before the launch", async ({ page }) => {
  await page.goto(`${CLEAN}&at=2020-04-28`);
  await expect(
    page.getByText("On 28 April 2020: nothing claimed yet, 0 named, 0 by their own act.", { exact: true }),
  ).toBeVisible();
});

test("says the least and the most where a day is not known well enough", async ({ page }) => {
  await page.goto(`${CLEAN}&at=2020-12-10`);
  await expect(
    page.getByText("On 10 December 2020: 53 claimed, 45 to 47 named, 17 to 18 by their own act.", {
      exact: true,
    }),
  ).toBeVisible();
  await expect(page.getByText(/A shaded strip runs from the least to the most/)).toBeVisible();
});

test("has every claim as a table, with what can be named on its day", async ({ page }) => {
  await page.goto(`${CLEAN}&at=2020-09-08`);
  await page.getByText("Table of every claim").click();
  const table = page.getByRole("table", { name: /^What was claimed for The Clean Network/ });
  await expect(table.getByRole("row", { name: /^2020-08-11 more than 30 countries 21 9 / })).toBeVisible();
  await expect(table.getByRole("row", { name: /^2020-12 more than 60 countries 47 18 / })).toBeVisible();
  await expect(table.getByRole("row", { name: /^2020-10-17 50 telcos / })).toBeVisible();
  await expect(table.getByRole("row")).toHaveCount(15);
});

test("has no chart of claims for an initiative for which none was made", async ({ page }) => {
  await page.goto("/map?initiative=gids&at=2021-04-01");
  await expect(page.getByText(/^On 1 April 2021, Global Initiative on Data Security has ties/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Claimed against named" })).toHaveCount(0);
});

test("sets off who joined within 90 days, in the sentence, the legend, the map, the list and the table", async ({
  page,
}) => {
  await page.goto(`${CLEAN}&at=2021-01-20&recent=90`);
  await expect(
    page.getByText(
      /^On 20 January 2021, The Clean Network has ties with 49 countries and territories: .*; 23 of them joined within the 90 days before\.$/,
    ),
  ).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: /^Legend/ })
      .getByText("outlined twice: joined within the 90 days before"),
  ).toBeVisible();
  const world = page.getByRole("group", { name: "World map of memberships" });
  await expect(
    world.getByRole("link", { name: /^Brazil\..* Joined within the 90 days before\.$/ }),
  ).toBeAttached();
  await expect(
    world.getByRole("link", { name: /^France\..*own act|^France\..*one other source$/ }),
  ).toBeAttached();
  const list = page.getByRole("region", { name: "Countries and territories by kind of tie", exact: true });
  await expect(list.getByRole("listitem").filter({ hasText: "Brazil" })).toHaveText(
    "Brazil (joined 10 November 2020)",
  );
  await page.getByText("Table of the same rows").click();
  await expect(page.getByRole("row", { name: /^Brazil .* held, joined 10 November 2020/ })).toBeVisible();
});

test("names a number of days that no control offers, and sets nobody off", async ({ page }) => {
  await page.goto(`${CLEAN}&at=2021-01-20&recent=91`);
  await expect(page.getByText("recent=91")).toBeVisible();
  await expect(page.getByText(/joined within the/)).toHaveCount(0);
});
