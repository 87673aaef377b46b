import { expect, test } from "playwright/test";

test("the rows of the table are asked for when it is opened, and no day, filter or order asks again", async ({
  page,
}) => {
  await page.goto("/map?at=2021-01-20");
  await expect(page.getByRole("button", { name: "Apply" }).first()).toBeHidden();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("link", { name: "Show the table of all initiatives" }).click();
  const table = page.getByRole("table", { name: /^Countries and territories by initiatives/ });
  await expect(table).toBeVisible();
  await page.getByRole("form", { name: "Filters of the table" }).getByLabel("Region").selectOption("Oceania");
  await table.getByRole("link", { name: "Ties", exact: true }).click();
  await page.getByLabel("Day shown").fill("2022-05-01");
  await page.getByLabel("Day shown").press("Enter");
  await expect(page).toHaveURL("/map?at=2022-05-01&matrix=open&region=oceania&sort=ties");
  await expect(table.getByRole("rowheader").first()).toHaveText("Australia");
  expect(asked.filter((path) => path.startsWith("/api/"))).toEqual(["/api/map/matrix"]);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/map?at=2021-01-20");
  await expect(table).toHaveCount(0);
});

test("says so when the table does not come, and offers to try again", async ({ page }) => {
  await page.goto("/map?at=2021-01-20");
  await expect(page.getByRole("button", { name: "Apply" }).first()).toBeHidden();
  await page.route("**/api/map/matrix*", (route) => route.abort());
  const section = page.getByRole("region", { name: "Every initiative, country by country" });
  await section.getByRole("link", { name: "Show the table of all initiatives" }).click();
  await expect(section.getByRole("alert")).toBeVisible();
  await page.unroute("**/api/map/matrix*");
  await section.getByRole("button").click();
  await expect(section.getByRole("table").first()).toBeVisible();
  await expect(section.getByRole("alert")).toHaveCount(0);
});
