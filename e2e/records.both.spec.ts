import { expect, test } from "playwright/test";

test("an act tells its dates, parties, citation and sources, and leads into the charts", async ({ page }) => {
  await page.goto("/events/huawei-fdpr-2020-08");
  await expect(page).toHaveTitle(/^US extends its Huawei rule to any foreign chip/);
  await expect(page.getByRole("link", { name: "85 FR 51596" })).toBeVisible();
  await expect(page.getByText("beyond the sender’s own jurisdiction")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  const charts = page.getByRole("navigation", { name: "In the charts" });
  await expect(charts.getByRole("link", { name: /^This act on the timeline/ })).toHaveAttribute(
    "href",
    "/timeline?from=2020-02&to=2021-02&event=huawei-fdpr-2020-08",
  );
  await expect(
    charts.getByRole("link", { name: /^Supply chain of Huawei flagship phones on 15 September 2020/ }),
  ).toHaveAttribute("href", "/supply-chain?at=2020-09-15&focus=huawei-phones");
});

test("an actor tells its own name, its parts, and what hit it, newest first", async ({ page }) => {
  await page.goto("/actors/huawei");
  await expect(page.getByRole("heading", { level: 1, name: "Huawei" })).toBeVisible();
  await expect(page.getByText("华为").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Acts that hit it \(\d+\)$/ })).toBeVisible();
  await page.getByRole("link", { name: "HiSilicon", exact: true }).first().click();
  await expect(page).toHaveURL("/actors/hisilicon");
  await expect(page.getByRole("link", { name: "Huawei", exact: true })).toBeVisible();
});

test("an initiative sets what was claimed beside what can be named, and shows a contested tie open", async ({
  page,
}) => {
  await page.goto("/initiatives/clean-network");
  await expect(
    page.getByText(/^No complete list was found: a country that is missing here/).first(),
  ).toBeVisible();
  await expect(page.getByRole("row", { name: /5 August 2020.*more than 30 countries/ })).toBeVisible();
  await expect(page.getByText("Good sources disagree about this tie. Both readings:").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Map of its members" })).toHaveAttribute(
    "href",
    "/map?initiative=clean-network",
  );
});

test("a country tells its ties with their basis, and its acts", async ({ page }) => {
  await page.goto("/countries/FRA");
  await expect(page.getByRole("heading", { level: 1, name: "France" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Ties to initiatives \(\d+\)$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "The Clean Network" })).toBeVisible();
  await page.getByText("member since 12 July 1996").click();
  await expect(page.getByText(/^Named among the 33 founding states/)).toBeVisible();
});

test("a country's code in small letters leads to the one in capitals, for good and with the query", async ({
  page,
  request,
}) => {
  const answer = await request.get("/countries/fra?rev=1", { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([308, "/countries/FRA?rev=1"]);
  await page.goto("/countries/fra?rev=1");
  await expect(page.getByText(/^This is the record as it stood at revision 1 of /)).toBeVisible();
  await page.getByRole("link", { name: "Show the present record" }).click();
  await expect(page).toHaveURL("/countries/FRA");
});

test("an id that nobody gave out is a 404 that says what was asked for and offers similar ones", async ({
  page,
}) => {
  const answer = await page.goto("/actors/huawie");
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("There is no actor called “huawie” in the record.")).toBeVisible();
  await page.getByRole("link", { name: "Huawei", exact: true }).click();
  await expect(page).toHaveURL("/actors/huawei");
});

test("a revision that was never published is left out and named", async ({ page }) => {
  await page.goto("/events/huawei-fdpr-2020-08?rev=99999");
  await expect(page.getByText("rev=99999")).toBeVisible();
  await page.getByRole("link", { name: "Dismiss" }).click();
  await expect(page).toHaveURL("/events/huawei-fdpr-2020-08");
});
