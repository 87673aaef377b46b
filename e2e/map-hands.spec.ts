import { expect, type Page, test } from "playwright/test";

const world = (page: Page) => page.getByRole("group", { name: "World map of memberships" });
const country = (page: Page, name: string) =>
  world(page).getByRole("link", { name: new RegExp(`^${name}\\.`) });

/** Opens a page and waits until its script has taken over: only then there is a slider. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("slider", { name: "Day of the map" })).toBeVisible();
}

async function middleOf(page: Page) {
  await world(page).scrollIntoViewIfNeeded();
  const box = await world(page).boundingBox();
  if (!box) throw new Error("The map has no place.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

const widthOf = async (page: Page, name: string) => (await country(page, name).boundingBox())?.width ?? 0;

test("the wheel with Ctrl zooms and is one entry of the history; a plain wheel scrolls the page", async ({
  page,
}) => {
  await open(page, "/map?at=2020-12-10");
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  const before = await widthOf(page, "Niger");
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(page).toHaveURL("/map?at=2020-12-10");
  await page.evaluate(() => window.scrollTo(0, 0));
  const at = await middleOf(page);
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -40);
  await page.keyboard.up("Control");
  await expect(page).toHaveURL(/view=-?\d+(\.\d)?~-?\d+(\.\d)?~3\.3$/);
  expect((await widthOf(page, "Niger")) / before).toBeGreaterThan(3);
  await page.goBack();
  await expect(page).toHaveURL("/map?at=2020-12-10");
  await expect.poll(async () => (await widthOf(page, "Niger")) / before).toBeCloseTo(1, 1);
});

test("a map that is zoomed in is dragged, without a new outline or an opened country", async ({ page }) => {
  await open(page, "/map?at=2020-12-10&view=20~10~4");
  const { x, y } = await middleOf(page);
  await page.evaluate(() => {
    const drawn = { paths: 0, links: 0 };
    Object.assign(window, { drawn });
    new MutationObserver((changes) => {
      for (const { target, attributeName } of changes) {
        if (target.nodeName === "path" && attributeName === "d") drawn.paths += 1;
        if (target.nodeName === "a") drawn.links += 1;
      }
    }).observe(document.body, {
      attributes: true,
      attributeFilter: ["d", "href", "class", "fill", "aria-label"],
      subtree: true,
    });
  });
  const before = (await country(page, "Niger").boundingBox())?.x ?? 0;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(x - step * 20, y);
  await expect
    .poll(async () => ((await country(page, "Niger").boundingBox())?.x ?? 0) - before)
    .toBeCloseTo(-200, -1);
  await expect(page).toHaveURL("/map?at=2020-12-10&view=20~10~4");
  expect(await page.evaluate(() => Reflect.get(window, "drawn"))).toEqual({ paths: 0, links: 0 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=20~[23]\d(\.\d)?~4$/);
  await page.goBack();
  await expect(page).toHaveURL("/map?at=2020-12-10&view=20~10~4");
});

test("two fingers zoom the map on a phone", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true });
  const page = await context.newPage();
  await open(page, "/map?at=2020-12-10");
  const { x, y } = await middleOf(page);
  const touch = await context.newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", apart?: number) =>
    touch.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart ? [-1, 1].map((side, id) => ({ id, x: x + (side * apart) / 2, y })) : [],
    });
  await send("touchStart", 60);
  for (const apart of [80, 120, 180]) await send("touchMove", apart);
  await send("touchEnd");
  await expect(page).toHaveURL(/view=-?\d+(\.\d)?~-?\d+(\.\d)?~[23](\.\d)?$/);
  await expect(page).not.toHaveURL(/country=/);
  await context.close();
});

test("the map is one stop of the keyboard, and arrows reach countries without a tie", async ({ page }) => {
  await open(page, "/map?at=2020-12-10");
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[data-stop]:not([tabindex="-1"])').length))
    .toBe(1);
  await country(page, "Brazil").focus();
  await page.keyboard.press("ArrowDown");
  await expect(country(page, "Paraguay")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(country(page, "Bolivia")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(country(page, "Afghanistan")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("[data-stop]") ?? null)).toBeNull();
  await page.keyboard.press("Shift+Tab");
  await expect(country(page, "Afghanistan")).toBeFocused();
});

test("Enter opens a country and Escape closes it, from the panel too, and gives the focus back", async ({
  page,
}) => {
  await open(page, "/map?at=2020-12-10");
  await country(page, "Mexico").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/map?at=2020-12-10&country=MEX");
  await page.getByRole("region", { name: "The open country" }).getByRole("link", { name: "Close" }).focus();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/map?at=2020-12-10");
  await expect(country(page, "Mexico")).toBeFocused();
});

test("Escape leaves a panel that the address opened for its country on the map", async ({ page }) => {
  await open(page, "/map?at=2020-09-08&country=FRA");
  await page.getByRole("link", { name: "Close", exact: true }).focus();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/map?at=2020-09-08");
  await expect(country(page, "France")).toBeFocused();
});

test("plus, minus and nought zoom around the country that has the focus", async ({ page }) => {
  await open(page, "/map?at=2020-12-10");
  await country(page, "India").focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/view=.*~2$/);
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/view=.*~4$/);
  await expect(country(page, "India")).toBeFocused();
  await page.keyboard.press("-");
  await expect(page).toHaveURL(/view=.*~2$/);
  await page.keyboard.press("0");
  await expect(page).toHaveURL("/map?at=2020-12-10");
});

test("a country that an arrow reaches outside of the view is brought into it", async ({ page }) => {
  await open(page, "/map?at=2020-12-10&view=europe");
  await country(page, "Iceland").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(country(page, "Greenland")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(country(page, "Canada")).toBeFocused();
  await expect(page).toHaveURL(/view=\d+(\.\d)?~-\d+(\.\d)?~4(\.\d)?$/);
});

test("search goes by code, own name and without accents, and brings what it opens into view", async ({
  page,
}) => {
  await open(page, "/map?at=2020-12-10&view=europe");
  await page.getByLabel("Find a country or territory").click();
  const field = page.getByPlaceholder("Name or ISO code");
  const list = page.getByRole("listbox", { name: "Choices for Find a country or territory" });
  await field.fill("cote d");
  await expect(list.getByRole("option", { name: /^Côte d'Ivoire/ })).toBeVisible();
  await field.fill("日本");
  await expect(list.getByRole("option")).toHaveCount(1);
  await field.fill("aus");
  await expect(list.getByRole("option").first()).toHaveText(/^Australia/);
  await field.press("Enter");
  await expect(page).toHaveURL(/view=-\d+(\.\d)?~1\d\d(\.\d)?~4(\.\d)?&country=AUS$/);
  const [map, australia] = await Promise.all([
    world(page).boundingBox(),
    country(page, "Australia").boundingBox(),
  ]);
  if (!map || !australia) throw new Error("The map or Australia has no place.");
  expect(australia.x + australia.width / 2).toBeGreaterThan(map.x);
  expect(australia.x + australia.width / 2).toBeLessThan(map.x + map.width);
});

test("a country about which sources disagree is called by both readings", async ({ page }) => {
  await open(page, "/map?at=2021-01-20");
  await expect(country(page, "Japan")).toHaveAccessibleName(
    /^Japan\. The Clean Network: claimed as a member by the United States, contested; its own government is reported to have declined\./,
  );
});

test("choosing in the legend asks for nothing, and Back undoes it", async ({ page }) => {
  await open(page, "/map?at=2020-12-10");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page
    .getByRole("region", { name: /^Legend/ })
    .getByRole("link", { name: "3 contested" })
    .click();
  await expect(page.getByText(/Shown: only “The Clean Network: contested”: 3 countries/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/Shown: only/)).toHaveCount(0);
  expect(asked.filter((path) => path.startsWith("/api/"))).toEqual([]);
});
