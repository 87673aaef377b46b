import { expect, test } from "playwright/test";

test("asks the three questions, each with a chart, its sentence and the way to the full one", async ({
  page,
}) => {
  await page.goto("/");
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: "The technology conflict between the United States, China and everyone between",
    }),
  ).toBeVisible();
  await expect(
    page.getByText(
      /^\d+ acts since 2018, \d+ of them sent from the United States and \d+ from China; most in a quarter/,
    ),
  ).toBeVisible();
  await expect(page.getByRole("img", { name: "Acts per quarter by group of senders" })).toBeVisible();
  await expect(
    page.getByText(
      /^On 16 September 2020, \d+ of the \d+ supplies of Huawei flagship phones were cut, by 3 measures\./,
    ),
  ).toBeVisible();
  await expect(
    page.getByText(/^On 16 September 2020, \d+ countries and territories had a tie to the Clean Network/),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the timeline" })).toHaveAttribute(
    "href",
    "/timeline?from=2018",
  );
  await expect(page.getByRole("link", { name: "Open the supply chain on this day" })).toHaveAttribute(
    "href",
    "/supply-chain?at=2020-09-16&focus=huawei-phones",
  );
  await expect(page.getByRole("link", { name: "Open the map on this day" })).toHaveAttribute(
    "href",
    "/map?at=2020-09-16",
  );
});

test("names the measure over what it cut, and what still stood", async ({ page }) => {
  await page.goto("/");
  const chain = page
    .getByRole("region")
    .or(page.locator("section"))
    .filter({ has: page.getByRole("heading", { name: "What depends on what?" }) });
  await expect(
    chain.getByRole("link", { name: "US extends its export rules to chips made abroad for Huawei" }),
  ).toHaveAttribute("href", "/events/huawei-fdpr-2020-05");
  await expect(chain.getByText(/Kirin made by TSMC/)).toBeVisible();
  await expect(chain.getByText("Standing on that day:")).toBeVisible();
});

test("every claim of the story leads to a page that answers", async ({ page, request }) => {
  await page.goto("/");
  const story = page.getByText(/^In September 2020/);
  const hrefs = await story
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  // Five claims, and the same told in charts.
  expect(hrefs).toHaveLength(6);
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
});

test("lists the latest acts, how much the record holds and when it was checked", async ({ page }) => {
  await page.goto("/");
  const latest = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Latest acts in the record" }) });
  await expect(latest.getByRole("listitem")).toHaveCount(7);
  await expect(page.getByText(/^Last checked to June 2026; revision \d+, published on /)).toBeVisible();
  await latest.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/events\//);
});

test("stays at the revision that its link names, and so do the links from it", async ({ page }) => {
  await page.goto("/?rev=1");
  await expect(page.getByText(/^This is the record as it stood at revision 1 of /)).toBeVisible();
  const hrefs = await page
    .locator("main a[href^='/']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const present = await page.getByRole("link", { name: "Show the present record" }).getAttribute("href");
  expect(present).toBe("/");
  expect(hrefs.filter((href) => href !== "/" && !/[?&]rev=1$/.test(href))).toEqual([]);
  await expect(page.getByRole("link", { name: "Chokepoint", exact: true })).toHaveAttribute(
    "href",
    "/?rev=1",
  );
});

test("names a revision that is not there, and shows the present one", async ({ page }) => {
  await page.goto("/?rev=999&colour=red");
  await expect(page.getByText("rev=999 (not in this revision of the record)")).toBeVisible();
  await expect(page.getByText("colour=red (not a key of this page)")).toBeVisible();
  await page.getByRole("link", { name: "Dismiss" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText(/^\d+ acts since 2018/)).toBeVisible();
});
