import { expect, test } from "playwright/test";

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

test("the outlines come once, in a file that is kept for ever, and no day, country or other page asks for them again", async ({
  page,
}) => {
  const asked: string[] = [];
  const bodies: Promise<string>[] = [];
  page.on("requestfinished", async (request) => {
    if (!new URL(request.url()).pathname.startsWith("/outlines/")) return;
    const response = await request.response();
    // What the browser takes from its own store is not sent.
    if ((await request.sizes()).responseBodySize > 0) asked.push(response?.headers()["cache-control"] ?? "");
  });
  page.on("response", (response) => {
    if (/script|document/.test(response.request().resourceType())) bodies.push(response.text());
  });
  await page.goto("/map?at=2020-09-08", { waitUntil: "networkidle" });
  const file = (await page.locator("#outline-TZA").getAttribute("href"))?.replace("#TZA", "") ?? "";
  const outlines = await (await page.request.get(file)).text();
  const [, line = ""] = /<path id="TZA" d="([^"]{50,})"/.exec(outlines) ?? [];
  expect(line).not.toBe("");
  for (const body of await Promise.all(bodies)) expect(body).not.toContain(line);
  await page.getByRole("button", { name: "Next change" }).click();
  await expect(page).not.toHaveURL(/at=2020-09-08/);
  await page.goto("/map?at=2021-01-20&country=JPN", { waitUntil: "networkidle" });
  await page.goto("/map?layer=sent", { waitUntil: "networkidle" });
  expect(asked).toEqual(["public, max-age=31536000, immutable"]);
});

test("an outline is drawn where it belongs", async ({ page }) => {
  await page.goto("/map?at=2020-09-08");
  const boxes = await page.locator('[id^="outline-"]').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 0.3 && height > 0.3;
    }),
  );
  expect(boxes.length).toBeGreaterThan(170);
  expect(boxes).not.toContain(false);
});
