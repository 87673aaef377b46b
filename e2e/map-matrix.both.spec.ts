import { expect, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const OPEN = "/map?at=2021-01-20&matrix=open";
const TABLE = "Countries and territories by initiatives on 20 January 2021";

test("the table of all initiatives is folded, and opens by its link", async ({ page }) => {
  await page.goto("/map?at=2021-01-20");
  const section = page.getByRole("region", { name: "Every initiative, country by country" });
  await expect(section.getByRole("table")).toHaveCount(0);
  await section.getByRole("link", { name: "Show the table of all initiatives" }).click();
  await expect(page).toHaveURL(/\/map\?at=2021-01-20&matrix=open(#matrix)?$/);
  await expect(
    section.getByText(
      "On 20 January 2021, 76 countries and territories have a tie to at least one of the 17 initiatives of the record, may have one, or refused one.",
    ),
  ).toBeVisible();
  await section.getByRole("link", { name: "Close the table" }).click();
  await expect(page).toHaveURL(/\/map\?at=2021-01-20(#matrix)?$/);
  await expect(section.getByRole("table")).toHaveCount(0);
});

test("says in every cell where a country stands, and how sure that is", async ({ page }) => {
  await page.goto(OPEN);
  const table = page.getByRole("table", { name: TABLE });
  await expect(table.getByRole("columnheader")).toHaveCount(19);
  await expect(table.getByRole("row")).toHaveCount(77);
  const japan = table.getByRole("row", { name: /^Japan 3 / });
  await expect(
    japan.getByRole("cell", {
      name: "claimed as a member by the United States, contested; its own government is reported to have declined",
      exact: true,
    }),
  ).toHaveCount(1);
  await expect(japan.getByRole("cell", { name: "no tie", exact: true })).toHaveCount(2);
  await expect(japan.getByRole("cell", { name: "no tie found", exact: true })).toHaveCount(2);
  await expect(japan.getByRole("cell", { name: "not launched yet", exact: true })).toHaveCount(10);
  await expect(
    table
      .getByRole("row", { name: /^Brunei 1 / })
      .getByRole("cell", { name: /only claimed, without an act of its own$/ }),
  ).toHaveCount(1);
});

test("names a column in short, and in full by its title", async ({ page }) => {
  await page.goto(OPEN);
  const head = page.getByRole("table", { name: TABLE }).getByRole("columnheader", { name: /^Data Security/ });
  await expect(head.getByRole("link")).toHaveAttribute("title", "Global Initiative on Data Security");
});

test("a head sorts by its initiative, and the other way round when it is followed again", async ({
  page,
}) => {
  await page.goto("/map?at=2026-06-30&matrix=open");
  const table = page.getByRole("table", { name: /^Countries and territories by initiatives/ });
  const names = () => table.getByRole("rowheader").allTextContents();
  await table.getByRole("link", { name: "Ties", exact: true }).click();
  await expect(page).toHaveURL("/map?at=2026-06-30&matrix=open&sort=ties");
  await expect
    .poll(async () => (await names()).slice(0, 4))
    .toEqual(["Japan", "United States", "Australia", "South Korea"]);
  await table.getByRole("link", { name: "Paris AI statement" }).click();
  await expect(page).toHaveURL("/map?at=2026-06-30&matrix=open&sort=paris-ai-statement");
  await expect.poll(async () => (await names())[0]).toBe("Australia");
  await table.getByRole("link", { name: "Paris AI statement" }).click();
  await expect(page).toHaveURL("/map?at=2026-06-30&matrix=open&sort=paris-ai-statement&order=reversed");
  await expect.poll(async () => (await names()).slice(0, 2)).toEqual(["United Kingdom", "United States"]);
  await expect(table.getByRole("columnheader", { name: /^Paris AI statement/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
});

test("filters by region, group and disagreement, with and without script", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/map?at=2025-03-01&matrix=open");
  const form = page.getByRole("form", { name: "Filters of the table" });
  if (javaScriptEnabled) await expect(form.getByRole("button", { name: "Apply" })).toBeHidden();
  await form.getByLabel("Region").selectOption("Asia");
  if (javaScriptEnabled) await expect(page).toHaveURL("/map?at=2025-03-01&matrix=open&region=asia");
  await form.getByLabel("Countries").selectOption("Disagreements");
  if (javaScriptEnabled === false) await form.getByRole("button", { name: "Apply" }).click();
  const names = page
    .getByRole("table", { name: "Countries and territories by initiatives on 1 March 2025" })
    .getByRole("rowheader");
  await expect(names).toHaveText(["Japan", "South Korea"]);
  await expect(page.getByText(/; 2 are shown\.$/)).toBeVisible();
});

test("no country that fits is said in words", async ({ page }) => {
  await page.goto("/map?at=2021-01-20&matrix=open&region=africa&only=disagreements");
  await expect(page.getByText("No country or territory has all that is asked for.")).toBeVisible();
  await expect(page.getByText(/; none is shown\.$/)).toBeVisible();
});

test("a number of countries in both shows its pair on the map", async ({ page }) => {
  await page.goto(OPEN);
  await page
    .getByRole("link", { name: "25 in both: EU toolbox on 5G cybersecurity and The Clean Network" })
    .click();
  await expect(page).toHaveURL("/map?at=2021-01-20&initiative=clean-network,eu-5g-toolbox&matrix=open");
  await expect(page.getByLabel("Compared with")).toHaveValue("eu-5g-toolbox");
  await expect(page.getByText(/25 countries have a tie to both\.$/)).toBeVisible();
});

test("a country's name opens its panel", async ({ page }) => {
  await page.goto(OPEN);
  await page.getByRole("table", { name: TABLE }).getByRole("link", { name: "Serbia", exact: true }).click();
  await expect(page).toHaveURL(/\/map\?at=2021-01-20&country=SRB&matrix=open(#country)?$/);
  const heading = page.getByRole("heading", { name: /^Serbia/ });
  await expect(heading).toBeVisible();
  await expect(heading).toBeInViewport();
});

test("names a sort by an initiative that is not in the record, and stands by name", async ({ page }) => {
  await page.goto(`${OPEN}&sort=no-such-camp`);
  await expect(page.getByText("sort=no-such-camp")).toBeVisible();
  await expect(page.getByRole("table", { name: TABLE }).getByRole("rowheader").first()).toHaveText("Albania");
});

test("sets what two initiatives ask for side by side, and says what is not stated", async ({ page }) => {
  await page.goto("/map?at=2020-09-08");
  const two = page.getByRole("region", { name: "What the two ask for" });
  await expect(two.getByRole("row", { name: /^Sponsor United States China$/ })).toBeVisible();
  await expect(two.getByRole("row", { name: /^Launched 29 April 2020 8 September 2020$/ })).toBeVisible();
  await expect(
    two.getByRole("row", { name: /^Ties on 8 September 2020 22 countries and territories 1 country/ }),
  ).toBeVisible();
  await expect(
    two.getByRole("row", { name: /^Asked of companies Operators .* Plant no backdoors/ }),
  ).toBeVisible();
  await page.goto("/map?initiative=bletchley");
  const one = page.getByRole("region", { name: "What it asks for" });
  await expect(one.getByRole("row", { name: "On data not stated in the sources read" })).toBeVisible();
});

test("the open table has no fault that axe can find, and only scrolls within itself", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "axe runs as script");
  for (const width of [320, 360, 1024, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(OPEN);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ forcedColors: "active" });
  const region = page.getByRole("region", { name: TABLE });
  await region.focus();
  await expect(region).toBeFocused();
  expect(await accessFaults(page)).toEqual([]);
});
