import { expect, type Page, test } from "playwright/test";

test("choosing another initiative changes the address, and Back undoes it", async ({ page }) => {
  await page.goto("/map?at=2022-05-01");
  await page.getByLabel("Compared with").selectOption("Declaration for the Future of the Internet");
  await expect(page).toHaveURL("/map?at=2022-05-01&initiative=clean-network,dfi");
  await expect(
    page.getByText(/^On 1 May 2022, .*Declaration for the Future of the Internet has ties with 61/),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/map?at=2022-05-01");
  await expect(
    page.getByText(/^On 1 May 2022, .*Global Initiative on Data Security has ties with/),
  ).toBeVisible();
});

test("what is chosen before the script has come is heard when it has", async ({ page }) => {
  let release = () => {};
  const wait = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto("/map?at=2022-05-01", { waitUntil: "commit" });
  await page.getByLabel("Compared with").selectOption("Declaration for the Future of the Internet");
  release();
  await expect(page).toHaveURL("/map?at=2022-05-01&initiative=clean-network,dfi");
  await expect(page.getByLabel("Compared with")).toHaveValue("dfi");
});

test("one initiative can stand alone", async ({ page }) => {
  await page.goto("/map?initiative=chip-4,clean-network&at=2023-01-01");
  await page.getByLabel("Compared with").selectOption("None: show one alone");
  await expect(page).toHaveURL("/map?at=2023-01-01&initiative=chip-4");
});

test("the day moves without a request for rows", async ({ page }) => {
  await page.goto("/map");
  await expect(page.getByRole("button", { name: "Apply" })).toBeHidden();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel("Day shown").fill("2020-09-08");
  await page.getByLabel("Day shown").press("Enter");
  await expect(page).toHaveURL("/map?at=2020-09-08");
  await expect(page.getByText(/^On 8 September 2020, The Clean Network has ties with 22/)).toBeVisible();
  await page.getByRole("link", { name: "29 April 2020: launch of The Clean Network" }).click();
  await expect(page).toHaveURL("/map?at=2020-04-29");
  await expect(
    page.getByText(
      /^On 29 April 2020, The Clean Network has a tie with 1 country or territory, United States/,
    ),
  ).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
});

test("a country opens from its outline, by pointer and by keyboard", async ({ page }) => {
  await page.goto("/map?at=2021-01-20");
  const brazil = page
    .getByRole("group", { name: "World map of memberships" })
    .getByRole("link", { name: /^Brazil\./ });
  await brazil.click();
  await expect(page).toHaveURL("/map?at=2021-01-20&country=BRA");
  await expect(page.getByRole("heading", { name: /^Brazil/ })).toBeVisible();
  await page.goBack();
  await brazil.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Brazil/ })).toBeVisible();
});

/** How many outlines of countries there are, and how many of them have a line. */
const outlines = (page: Page) =>
  page
    .locator('path[id^="outline-"]')
    .evaluateAll((all) => [all.length, all.filter((path) => path.getAttribute("d")).length]);

test("each outline comes once, with the page, and no day asks for it again", async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  const response = await page.goto("/map?at=2020-09-08", { waitUntil: "networkidle" });
  const html = (await response?.text()) ?? "";
  const lineOf = (await page.locator("#outline-TZA").getAttribute("d")) ?? "";
  expect(lineOf.length).toBeGreaterThan(50);
  expect(html.split(lineOf)).toHaveLength(2);
  for (const script of await Promise.all(scripts)) expect(script).not.toContain(lineOf);
  const before = await outlines(page);
  await page.getByRole("button", { name: "Next change" }).click();
  await expect(page).not.toHaveURL(/at=2020-09-08/);
  expect(await outlines(page)).toEqual(before);
  expect(before[0]).toBe(before[1]);
});

test("outlines that the page has lost are fetched, from a file that is kept for ever", async ({ page }) => {
  await page.route("**/map?*", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(<path id="outline-[A-Z]{3}") d="[^"]*"/g, "$1");
    await route.fulfill({ response, body });
  });
  const kept = page.waitForResponse(
    async (response) => response.url().includes(".js") && (await response.text()).includes("TZA"),
  );
  await page.goto("/map?at=2020-09-08");
  await expect.poll(async () => (await outlines(page))[1]).toBeGreaterThan(170);
  expect((await kept).headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
});
