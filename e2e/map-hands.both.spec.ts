import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const DAY = "/map?at=2020-12-10";
const world = (page: Page) => page.getByRole("group", { name: "World map of memberships" });
const legend = (page: Page) => page.getByRole("region", { name: /^Legend/ });

async function boxOf(page: Page, name: RegExp) {
  const box = await world(page).getByRole("link", { name }).boundingBox();
  if (!box) throw new Error(`${name} has no place.`);
  return box;
}

test("an entry of the legend shows only its countries, another one besides, and all again", async ({
  page,
}) => {
  await page.goto(DAY);
  await legend(page).getByRole("link", { name: "16 own act or official list" }).click();
  await expect(page).toHaveURL("/map?at=2020-12-10&look=first-own-act");
  await expect(
    page.getByText(
      /Shown: only “The Clean Network: own act or official list”: 16 countries and territories\.$/,
    ),
  ).toBeVisible();
  await expect(
    legend(page).getByRole("link", { name: "16 own act or official list ✓ chosen" }),
  ).toHaveAttribute("aria-current", "true");
  const list = page.getByRole("region", { name: "Countries and territories by kind of tie", exact: true });
  await expect(
    list.getByRole("heading", { name: "The Clean Network: contested: 3 countries and territories, 0 shown" }),
  ).toBeVisible();
  await legend(page).getByRole("link", { name: "3 contested" }).click();
  await expect(page).toHaveURL("/map?at=2020-12-10&look=first-contested,first-own-act");
  await legend(page).getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL(DAY);
  await expect(page.getByText(/Shown: only/)).toHaveCount(0);
});

test("kinds of tie are chosen too, and a country must pass both", async ({ page }) => {
  await page.goto("/map?at=2020-12-10&look=first-own-act");
  await legend(page).getByRole("link", { name: "8 endorser" }).click();
  await expect(page).toHaveURL("/map?at=2020-12-10&look=first-own-act&tie=endorser");
  await expect(
    page.getByText(/and of these only the kind of tie “endorser”: 1 country or territory\.$/),
  ).toBeVisible();
  await expect(
    legend(page).getByText(/a country must pass both looks and kinds of tie \(and\)/),
  ).toBeVisible();
});

test("fades the countries that are not chosen, and hides none", async ({ page }) => {
  await page.goto("/map?at=2020-12-10&look=first-own-act");
  const inkOf = (name: RegExp) =>
    world(page)
      .getByRole("link", { name })
      .evaluate((link) => Number(getComputedStyle(link).fillOpacity));
  expect(await inkOf(/^Brazil\./)).toBe(1);
  expect(await inkOf(/^Australia\./)).toBeLessThan(0.5);
  expect(await inkOf(/^Australia\./)).toBeGreaterThan(0.1);
  expect(await inkOf(/^Mexico\./)).toBe(1);
});

test("an entry that is chosen stays in the legend on a day on which nobody has it", async ({ page }) => {
  await page.goto("/map?at=2020-04-28&look=first-contested");
  await expect(legend(page).getByRole("link", { name: "0 contested ✓ chosen" })).toBeVisible();
  await expect(page.getByText(/Shown: only “The Clean Network: contested”: none\.$/)).toBeVisible();
});

test("names a look that a map of one initiative cannot have", async ({ page }) => {
  await page.goto("/map?initiative=dfi&look=both,first-own-act");
  await expect(page.getByText("look=both")).toBeVisible();
  await expect(
    page.getByText(/Shown: only “Declaration for the Future of the Internet: own act/),
  ).toBeVisible();
});

test("a part of the world is a link, and so are zooming in, out and the whole", async ({ page }) => {
  await page.goto(DAY);
  const small = await boxOf(page, /^France\./);
  const views = page.getByRole("navigation", { name: "Part of the world shown" });
  await views.getByRole("link", { name: "Europe" }).click();
  await expect(page).toHaveURL("/map?at=2020-12-10&view=europe");
  await expect(views.getByRole("link", { name: "Europe" })).toHaveAttribute("aria-current", "true");
  await expect.poll(async () => (await boxOf(page, /^France\./)).width / small.width).toBeGreaterThan(3.5);
  await views.getByRole("link", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/view=\d+(\.\d)?~\d+(\.\d)?~\d(\.\d)?$/);
  await views.getByRole("link", { name: "Whole world" }).click();
  await expect(page).toHaveURL(DAY);
  await expect.poll(async () => (await boxOf(page, /^France\./)).width / small.width).toBeCloseTo(1, 1);
});

test("circles keep their size on the page, and answer to a finger of 24 px, at any magnification", async ({
  page,
  javaScriptEnabled,
}) => {
  for (const [width, path, name] of [
    [1024, "/map?initiative=dfi", /^Cabo Verde\./],
    [1024, "/map?initiative=dfi&view=africa", /^Cabo Verde\./],
    [360, "/map?initiative=dfi", /^Cabo Verde\./],
    [360, "/map?initiative=dfi&view=14.9~-23.6~8", /^Cabo Verde\./],
    [1024, "/map?initiative=dfi&view=europe", /^Malta\./],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    const circle = world(page).getByRole("link", { name });
    await circle.scrollIntoViewIfNeeded();
    const {
      x,
      y,
      width: across,
      height: down,
    } = await circle
      .locator("circle")
      .last()
      .evaluate((one) => {
        const box = one.getBoundingClientRect();
        return { x: box.x, y: box.y, width: box.width, height: box.height };
      });
    const [middleX, middleY] = [x + across / 2, y + down / 2];
    if (javaScriptEnabled !== false && (width > 1000 || path.includes("view"))) {
      expect(across).toBeGreaterThan(9);
      expect(across).toBeLessThan(13.5);
    }
    for (const [dx, dy] of [
      [11, 0],
      [-11, 0],
      [0, 11],
      [0, -11],
      [0, 0],
    ] as const)
      expect(
        await page.evaluate(
          (at) => document.elementFromPoint(at.x, at.y)?.closest("a")?.getAttribute("aria-label") ?? "",
          { x: middleX + dx, y: middleY + dy },
        ),
      ).toMatch(name);
  }
});

test("a country is found by its name in a list, with and without script", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/map?at=2020-12-10&look=first-own-act");
  const form = page.getByRole("form", { name: "Search for a country" });
  if (javaScriptEnabled === false) {
    await form.getByLabel("Find a country or territory").selectOption("Brazil");
    await form.getByRole("button", { name: "Open" }).click();
  } else {
    await expect(form.getByRole("button", { name: "Open" })).toBeHidden();
    await form.getByLabel("Find a country or territory").click();
    await page.getByPlaceholder("Name or ISO code").fill("bra");
    await page.keyboard.press("Enter");
  }
  await expect(page).toHaveURL(/country=BRA/);
  await expect(page.getByText(/Shown: only “The Clean Network: own act or official list”/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Brazil/ })).toBeVisible();
});

test("has no fault that axe can find with a choice, a view and an open country, at any width", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "axe runs as script");
  for (const [width, path] of [
    [1024, "/map?at=2020-12-10&look=first-own-act&tie=member"],
    [360, "/map?at=2020-12-10&view=europe&country=DEU"],
    [320, "/map?at=2020-12-10&look=none&view=52.5~13.4~12"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await accessFaults(page)).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: "active" });
  expect(await accessFaults(page)).toEqual([]);
});
