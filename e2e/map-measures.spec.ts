import { expect, type Page, test } from "playwright/test";

/** What is asked of this site's rows from now on. */
function askedFrom(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(pathname + search);
  });
  return asked;
}

async function openMap(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Apply" }).first()).toBeHidden();
}

const layers = (page: Page) => page.getByRole("navigation", { name: "What the map shows" });

test("a reader who asks for measures gets both sides by one request, another window by one more, and Back undoes each", async ({
  page,
}) => {
  await openMap(page, "/map");
  const asked = askedFrom(page);
  await layers(page).getByRole("link", { name: "Measures sent" }).click();
  await expect(page).toHaveURL("/map?layer=sent");
  await expect(page.getByRole("group", { name: "World map of measures sent" })).toBeVisible();
  await layers(page).getByRole("link", { name: "Measures received" }).click();
  await expect(page).toHaveURL("/map?layer=received");
  await expect(page.getByRole("group", { name: "World map of measures received" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "How many measures were aimed at each country?",
  );
  await page.getByRole("link", { name: "2021 to 2024", exact: true }).click();
  await expect(page).toHaveURL("/map?layer=received&from=2021&to=2024");
  await expect(page.getByText("Acts received, 2021 to 2024", { exact: true })).toBeVisible();
  expect(asked).toEqual(["/api/map/measures?", "/api/map/measures?from=2021&to=2024"].map(trimQuery));
  await page.goBack();
  await expect(page.getByText("Acts received, in the whole record", { exact: true })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/map");
  await expect(page.getByRole("group", { name: "World map of memberships" })).toBeVisible();
});

/** An address as the browser sends it. */
function trimQuery(address: string): string {
  return address.endsWith("?") ? address.slice(0, -1) : address;
}

test("the first load of memberships carries no code of the measures or of the panel, and asks for no counts", async ({
  page,
}) => {
  const asked = askedFrom(page);
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  await page.goto("/map", { waitUntil: "networkidle" });
  const code = (await Promise.all(scripts)).join("");
  expect(code).toContain("Measures received");
  expect(code).not.toContain("land without a row in the record");
  expect(code).not.toContain("Suppliers of 5G networks");
  expect(asked).toEqual([]);
});

test("says so when the counts do not come, keeps the last map, and offers to try again", async ({ page }) => {
  await openMap(page, "/map");
  await page.route("**/api/map/measures*", (route) => route.abort());
  await layers(page).getByRole("link", { name: "Measures sent" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "could not be loaded" });
  await expect(alert).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("group", { name: "World map of memberships" })).toBeVisible();
  await page.unroute("**/api/map/measures*");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("group", { name: "World map of measures sent" })).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test("a country is opened by one request, and the window belongs to it only while measures are shown", async ({
  page,
}) => {
  await openMap(page, "/map?layer=sent&from=2020&to=2020");
  const asked = askedFrom(page);
  const world = page.getByRole("group", { name: "World map of measures sent" });
  await world.getByRole("link", { name: /^India: / }).click();
  await expect(page).toHaveURL("/map?layer=sent&from=2020&to=2020&country=IND");
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(panel.getByRole("heading", { name: /^\d+ acts sent, in 2020$/ })).toBeVisible();
  expect(asked).toEqual(["/api/map/countries/IND?from=2020&to=2020"]);
  await layers(page).getByRole("link", { name: "Memberships" }).click();
  await expect(panel.getByRole("heading", { name: /acts sent, in the whole record$/ })).toBeVisible();
  await panel.getByRole("link", { name: "Close", exact: true }).click();
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL("/map");
});

test("says so when the rows of a country do not come, and offers to try again", async ({ page }) => {
  await openMap(page, "/map?at=2020-09-08");
  await page.route("**/api/map/countries/**", (route) => route.abort());
  const world = page.getByRole("group", { name: "World map of memberships" });
  await world.getByRole("link", { name: /^Australia\. / }).click();
  const panel = page.getByRole("region", { name: "The open country" });
  await expect(panel.getByRole("alert")).toBeVisible({ timeout: 30_000 });
  await page.unroute("**/api/map/countries/**");
  await panel.getByRole("button", { name: "Try again" }).click();
  await expect(panel.getByRole("heading", { name: /^Australia/ })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`more acts stand out more from the paper in ${colorScheme}, and none looks like no land without a row`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/map?layer=sent");
    const world = page.getByRole("group", { name: "World map of measures sent" });
    const fillOf = (name: RegExp) =>
      world
        .getByRole("link", { name })
        .first()
        .evaluate((link) => getComputedStyle(link).fill);
    const fills = [];
    for (const name of [
      /^United States: /,
      /^China: /,
      /^India: /,
      /^Australia: /,
      /^Kazakhstan: /,
      /^Brazil: /,
    ])
      fills.push(await fillOf(name));
    const lights = fills.map((fill) => {
      const [red = 0, green = 0, blue = 0] = (fill.match(/\d+/g) ?? []).map(Number);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    });
    expect(lights).toEqual(lights.toSorted((a, b) => (colorScheme === "light" ? a - b : b - a)));
    expect(new Set(fills).size).toBe(6);
    const land = await page.locator("#outline-none").evaluate((path) => getComputedStyle(path).fill);
    expect(fills).not.toContain(land);
  });

test("the head of the table sorts by the other side", async ({ page }) => {
  await openMap(page, "/map?layer=sent");
  await page.getByText("Table of the same rows").click();
  const table = page.getByRole("table", { name: "Acts by country or territory, in the whole record" });
  const head = table.getByRole("button", { name: "Acts received" });
  await head.click();
  await head.click();
  await expect(table.getByRole("rowheader").first()).toHaveText("China");
});

test("the way to the timeline keeps the window", async ({ page }) => {
  await openMap(page, "/map?layer=sent&from=2019-05&to=2020-09");
  await page
    .getByRole("navigation", { name: "Charts", exact: true })
    .getByRole("link", { name: "Timeline" })
    .click();
  await expect(page).toHaveURL("/timeline?from=2019-05&to=2020-09");
});

test("the address of what is on the screen can be copied", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMap(page, "/map?layer=received&country=JPN");
  const panel = page.getByRole("region", { name: "The open country" });
  await panel.getByText("Share, cite, download").click();
  await panel.getByRole("button", { name: "Copy frozen link" }).click();
  await expect(panel.getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Japan: /);
  expect(copied.endsWith(` ${baseURL}/map?layer=received&country=JPN&rev=1`), copied).toBe(true);
});
