import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const HUAWEI = "/timeline?actor=huawei&from=2019-05&to=2020-09";
const sentence = (page: Page) => page.getByText(/^(\d+ acts? by \d+ senders?|No act in the record matches)/);
const field = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const list = (page: Page, name: string) => page.getByRole("listbox", { name: `Choices for ${name}` });

/** Opens a filter as a pointer does, and waits for its counted options. */
async function open(page: Page, name: string) {
  await page.getByLabel(name, { exact: true }).click();
  await expect(list(page, name).getByRole("option").first()).toBeVisible();
}

test("an actor is found, chosen and taken off by keyboard alone", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByLabel("Actor", { exact: true }).focus();
  await page.keyboard.type("huawei");
  await expect(list(page, "Actor").getByRole("option").first()).toHaveAccessibleName(
    /^✓? ?Huawei 华为 \d+ acts$/,
  );
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/timeline?actor=huawei");
  await expect(list(page, "Actor").getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/timeline\?actor=huawei,[a-z-]+$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/actor=huawei,/);
  await page.keyboard.press("Escape");
  await expect(list(page, "Actor")).toBeHidden();
  await expect(field(page, "Actor")).toBeFocused();
});

for (const name of ["Sender", "Target", "Measure", "Confidence"])
  test(`each count of ${name} is the number of acts that are then shown`, async ({ page }) => {
    await page.goto(HUAWEI);
    await open(page, name);
    const counted = list(page, name).getByRole("option", { name: /\d+ acts?$/ });
    const texts = (await counted.allTextContents()).slice(0, 3);
    await page.keyboard.press("Escape");
    for (const text of texts) {
      const [, label = "", acts = ""] = /^(.*?) (\d+ acts?)$/.exec(text) ?? [];
      await page.goto(HUAWEI);
      await open(page, name);
      await list(page, name).getByRole("option").filter({ hasText: text }).first().click();
      await expect(page, label).not.toHaveURL(HUAWEI);
      await expect(sentence(page), label).toHaveText(new RegExp(`^${acts} by`));
    }
  });

test("a choice that would leave no act says so; chosen, the chart says what stands in the way and drops it", async ({
  page,
}) => {
  await page.goto(HUAWEI);
  await open(page, "Sender");
  const none = list(page, "Sender").getByRole("group", { name: "These would leave no act" });
  await none.getByRole("option", { name: "Afghanistan no act", exact: true }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&sender=AFG&from=2019-05&to=2020-09");
  await page.keyboard.press("Escape");
  await expect(sentence(page)).toHaveText(
    /^No act in the record matches concerning Huawei sent from Afghanistan/,
  );
  await expect(page.getByText("One filter alone stands in the way:")).toBeVisible();
  await page.getByRole("link", { name: "Drop Sender Afghanistan: 37 acts come back" }).click();
  await expect(page).toHaveURL(HUAWEI);
  await expect(sentence(page)).toHaveText(/^37 acts/);
});

for (const [typed, first] of [
  ["华为", "Huawei 华为"],
  ["ｈｕａｗｅｉ", "Huawei 华为"],
  ["huawie", "Huawei 华为"],
  ["84 FR22961", "US adds Huawei and 68 affiliates to the Entity List 15 May 2019"],
] as const)
  test(`${typed} suggests ${first}`, async ({ page }) => {
    await page.goto("/timeline");
    await page.getByLabel("Words", { exact: true }).focus();
    await page.keyboard.insertText(typed);
    await expect(list(page, "Words").getByRole("option").first()).toHaveAccessibleName(first);
  });

test("a suggested actor joins the actors, a suggested act opens, Enter searches the words", async ({
  page,
}) => {
  await page.goto("/timeline?from=2019-05&to=2020-09");
  const words = page.getByLabel("Words", { exact: true });
  await words.fill("华为");
  await list(page, "Words").getByRole("option", { name: "Huawei 华为", exact: true }).click();
  await expect(page).toHaveURL(HUAWEI);
  await expect(words).toHaveValue("");

  await words.fill("84 FR 22961");
  await expect(list(page, "Words").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${HUAWEI}&event=entity-list-huawei-2019`);

  await words.fill("Entity List");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${HUAWEI}&event=entity-list-huawei-2019&q=Entity%20List`);
  await expect(sentence(page)).toContainText("with the words “Entity List”");
  await page.getByText("Table of the same rows").click();
  await expect(page.getByRole("table").locator("mark").first()).toHaveText("Entity");
});

test("what was searched is marked in the open act, too", async ({ page }) => {
  await page.goto(`${HUAWEI}&event=entity-list-huawei-2019&q=huawei%2084%20FR%2022961`);
  const panel = page.getByRole("region", { name: "The open event" });
  await expect(
    panel
      .getByRole("heading", { name: "US adds Huawei and 68 affiliates to the Entity List" })
      .locator("mark"),
  ).toHaveText(["Huawei"]);
  await expect(panel.getByRole("definition").filter({ hasText: "22961" }).locator("mark")).toHaveText([
    "84",
    "FR",
    "22961",
  ]);
  await expect(panel.getByRole("link", { name: "Huawei", exact: true }).first().locator("mark")).toHaveText(
    "Huawei",
  );
});

test("a slow answer to what was typed before is never shown", async ({ page }) => {
  await page.goto("/timeline");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/suggest?q=huawei", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  const words = page.getByLabel("Words", { exact: true });
  const asked = page.waitForRequest("**/api/suggest?q=huawei");
  await words.fill("huawei");
  await asked;
  await words.fill("zte");
  await expect(list(page, "Words").getByRole("option").first()).toHaveAccessibleName(/^ZTE/);
  release();
  await page.waitForLoadState("networkidle");
  await expect(list(page, "Words").getByRole("option", { name: /^Huawei/ })).toHaveCount(0);
});

test("the list that is searched takes the place of the native one without moving anything", async ({
  page,
}) => {
  await page.goto(HUAWEI);
  const boxes = () =>
    page
      .getByRole("form", { name: "Filters" })
      .locator("select, input:not([type=hidden])")
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  const before = await boxes();
  await open(page, "Target");
  expect(await page.getByLabel("Target", { exact: true }).evaluate((one) => one.tagName)).toBe("INPUT");
  expect(await boxes()).toEqual(before);
});

test("on a phone no empty place stands for the button that the script takes away, and nothing moves then", async ({
  page,
  browser,
}) => {
  const filters = (one: Page) =>
    one.getByRole("form", { name: "Filters" }).evaluate((form) => {
      const { top, bottom } = form.getBoundingClientRect();
      const last = form.querySelector("fieldset")?.getBoundingClientRect().bottom ?? 0;
      return { top, bottom, below: bottom - last };
    });
  const phone = { width: 360, height: 800 };
  await page.setViewportSize(phone);
  const scripts = "**/_next/static/**/*.js";
  await page.route(scripts, (route) => route.abort());
  await page.goto(HUAWEI);
  const before = await filters(page);
  expect(before.below).toBe(0);
  await expect(page.getByRole("button", { name: "Apply" })).toBeVisible();
  await page.unroute(scripts);
  await page.goto(HUAWEI, { waitUntil: "networkidle" });
  await expect(page.getByRole("button", { name: "Apply" })).toBeHidden();
  expect(await filters(page)).toEqual(before);

  const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(HUAWEI);
  await expect(plain.getByRole("button", { name: "Apply" })).toBeVisible();
  expect((await filters(plain)).below).toBeGreaterThan(24);
  await context.close();
});

for (const name of ["Sender", "Words"])
  test(`axe finds no fault with the list of ${name} open`, async ({ page }) => {
    await page.goto(HUAWEI);
    await page.getByLabel(name, { exact: true }).click();
    await page.keyboard.type("chi");
    await expect(list(page, name).getByRole("option").first()).toBeVisible();
    expect(await accessFaults(page)).toEqual([]);
  });

test("the lists are not part of the first load, and the native ones work when they do not come", async ({
  page,
}) => {
  await page.goto(HUAWEI, { waitUntil: "networkidle" });
  await page.route("**/_next/static/**", (route) => route.abort());
  const native = page.getByLabel("Measure", { exact: true });
  await native.focus();
  await native.selectOption("Entity List");
  await expect(page).toHaveURL(HUAWEI.replace("&from", "&measure=entity-list&from"));
});
