import { expect, type Page, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const HUAWEI = "/timeline?actor=huawei&from=2019-05&to=2020-09";
const OPEN = `${HUAWEI}&event=huawei-fdpr-2020-08`;

const drawing = (page: Page) => page.getByRole("group", { name: "Timeline of acts" });
const panel = (page: Page) => page.getByRole("region", { name: "The open event" });
/** The panel's share, opened. */
async function openShare(page: Page) {
  await panel(page).getByText("Share, cite, download").click();
}
const focused = (page: Page) => drawing(page).locator("a:focus");

async function expectNoFault(page: Page, state: string) {
  expect(await accessFaults(page), state).toEqual([]);
}

test("a whole journey by keyboard alone: into the drawing, along it, into an act and back", async ({
  page,
}) => {
  await page.goto(HUAWEI);
  await expect(drawing(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await page.getByRole("slider", { name: "Last day shown" }).focus();
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveAccessibleName(/^15 May 2019: US adds Huawei and 68 affiliates/);
  await page.keyboard.press("ArrowRight");
  await expect(focused(page)).toHaveAccessibleName(/^20 May 2019: US permits limited dealings/);
  await page.keyboard.press("ArrowDown");
  await expect(focused(page)).toHaveAccessibleName(/China’s commerce ministry|China's commerce ministry/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expect(focused(page)).toHaveAccessibleName(/^15 May 2019/);
  await page.keyboard.press("PageDown");
  await expect(focused(page)).toHaveAccessibleName(/^15 May 2020/);
  await page.keyboard.press("End");
  await expect(focused(page)).toHaveAccessibleName(/^17 August 2020: US extends its Huawei rule/);

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(OPEN);
  await expect(panel(page)).toBeFocused();
  await expect(panel(page)).toContainText("37 of 38");
  await page.keyboard.press("k");
  await expect(panel(page)).toContainText("36 of 38");
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(OPEN);
  await expect(panel(page)).toContainText("37 of 38");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(HUAWEI);
  await expect(panel(page)).toHaveCount(0);
  await expect(focused(page)).toHaveAccessibleName(/^17 August 2020: US extends its Huawei rule/);
});

test("Tab passes the drawing in one step, and comes back to the mark that it left", async ({ page }) => {
  await page.goto(`${HUAWEI}&measure=entity-list`);
  await page.getByRole("slider", { name: "Last day shown" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  const name = /^19 August 2019: US adds 46 more Huawei affiliates/;
  await expect(focused(page)).toHaveAccessibleName(name);
  await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(focused(page)).toHaveAccessibleName(name);
});

test("previous and next follow the order shown, stop at its ends, and need no key", async ({ page }) => {
  await page.goto(`${HUAWEI}&measure=entity-list`);
  await drawing(page)
    .getByRole("link", { name: /^15 May 2019/ })
    .click();
  const steps = panel(page).getByRole("navigation", { name: "Acts in this chart" });
  await expect(steps).toContainText("1 of 2");
  await expect(steps.getByRole("link", { name: "Previous" })).toHaveCount(0);
  await steps.getByRole("link", { name: "Next" }).click();
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(/^US adds 46 more Huawei/);
  await expect(steps.getByRole("link", { name: "Next" })).toHaveCount(0);
  await steps.getByRole("link", { name: "Previous" }).click();
  await expect(steps).toContainText("1 of 2");
});

test("letters typed into a field open nothing", async ({ page }) => {
  await page.goto(OPEN);
  await page.getByLabel("Words", { exact: true }).pressSequentially("jk");
  await expect(page).toHaveURL(OPEN);
});

test("a party's name filters, and its own page is one link further", async ({ page }) => {
  await page.goto("/timeline?from=2020-08&to=2020-08&event=huawei-fdpr-2020-08");
  await expect(panel(page).getByRole("link", { name: "Huawei: its own page" })).toHaveAttribute(
    "href",
    "/actors/huawei",
  );
  await panel(page).getByRole("link", { name: "Huawei", exact: true }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2020-08&to=2020-08&event=huawei-fdpr-2020-08");
  await expect(page.getByText(/^\d+ acts? by \d+ senders? concerning Huawei, August 2020/)).toBeVisible();
});

test("an act leads to what it cut on that day, and one about a camp to the map of its day", async ({
  page,
}) => {
  await page.goto(OPEN);
  await expect(panel(page).getByRole("link", { name: /^SK hynix → / })).toHaveAttribute(
    "href",
    "/supply-chain?at=2020-09-15&focus=huawei-phones",
  );
  await page.goto("/timeline?event=china-central-asia-data-security-2022");
  await expect(panel(page).getByRole("link", { name: "Kazakhstan, 8 June 2022" })).toHaveAttribute(
    "href",
    "/map?at=2022-06-08&country=KAZ",
  );
});

test("the official text stands first among the sources", async ({ page }) => {
  await page.goto(OPEN);
  await expect(panel(page).getByRole("listitem").filter({ hasText: "official text" }).first()).toContainText(
    "85 FR 51596:",
  );
});

test("the link that is copied says the revision, and the citation says what it cites", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(OPEN);
  await openShare(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await panel(page).getByRole("button", { name: "Copy frozen link" }).click();
  await expect(panel(page).getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
  expect(await copied()).toMatch(
    new RegExp(
      `^US extends its Huawei rule .* ${baseURL}/timeline\\?actor=huawei&from=2019-05&to=2020-09&event=huawei-fdpr-2020-08&rev=\\d+$`,
    ),
  );
  await panel(page).getByRole("button", { name: "Copy citation" }).click();
  await expect(panel(page).getByRole("status").filter({ hasText: "Copied" })).toHaveCount(2);
  expect(await copied()).toMatch(
    /^US extends its Huawei rule to any foreign chip made with US technology\. US Bureau of Industry and Security, announced 17 August 2020, in force from 17 August 2020\. 85 FR 51596\. In: Chokepoint, revision \d+, record checked to [A-Za-z0-9 ]+\. http\S+\/events\/huawei-fdpr-2020-08\?rev=\d+$/,
  );
});

test("where copying is not allowed, the text is selected", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(OPEN);
  await openShare(page);
  await panel(page).getByRole("button", { name: "Copy frozen link" }).click();
  await expect(panel(page).getByText("Selected: copy it with Ctrl+C or ⌘C.")).toBeVisible();
  expect(await page.evaluate(() => String(document.getSelection()))).toContain("&rev=");
});

test("any head sorts the table, up, down and back", async ({ page }) => {
  await page.goto(HUAWEI);
  await page.getByText("Table of the same rows").click();
  const table = page.getByRole("table", { name: "Acts in this chart, oldest first" });
  const titles = () => table.getByRole("rowheader").allTextContents();
  const given = await titles();
  const head = table.getByRole("columnheader", { name: "Act", exact: true });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const up = await titles();
  expect(up).toEqual(
    [...given].sort(new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare),
  );
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect(await titles()).toEqual([...up].reverse());
  await head.getByRole("button").click();
  await expect(head).not.toHaveAttribute("aria-sort");
  expect(await titles()).toEqual(given);
  await table.getByRole("columnheader", { name: "In force from" }).getByRole("button").press("Enter");
  const days = await table.locator("tbody tr > td:nth-child(2)").allTextContents();
  const known = days.filter(Boolean);
  expect(known).toEqual([...known].sort());
  expect(days.slice(0, known.length)).toEqual(known);
});

test("a change of filter is said once, with the count", async ({ page }) => {
  await page.goto(HUAWEI);
  const said = page.getByRole("status").filter({ hasText: "The chart now shows" });
  await expect(said).toHaveCount(0);
  await expect(drawing(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await page.getByLabel("Measure", { exact: true }).selectOption("Entity List");
  await expect(said).toHaveText("The chart now shows 2 acts.");
});

test("on a phone the act opens below its entry, and closing goes back to it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(HUAWEI);
  const entry = page.getByRole("link", { name: /15 May 2019.*US adds Huawei and 68 affiliates/ });
  await expect(page.locator('svg a[tabindex="0"]')).toHaveCount(1);
  await entry.click();
  await expect(panel(page)).toHaveCount(1);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeInViewport();
  const [above, below] = [await entry.boundingBox(), await panel(page).boundingBox()];
  expect((below?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0))).toBeLessThan(24);
  await panel(page).getByRole("link", { name: "Close" }).click();
  await expect(entry).toBeFocused();
});

test("at 320 px, as at 400 % zoom, nothing of the open act or its table lies outside", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(OPEN);
  await page.getByText("Table of the same rows").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("paper has the drawing and the unfolded table, and no control", async ({ page }) => {
  await page.goto(OPEN);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(drawing(page)).toBeVisible();
  await expect(page.getByRole("row", { name: /84 FR 22961/ })).toBeVisible();
  await expect(panel(page).getByRole("heading", { name: "Sources" })).toBeVisible();
  for (const control of ["button", "combobox", "searchbox"] as const)
    await expect(page.getByRole(control)).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});

test("where the reader's own colours are forced, every mark is drawn in them", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.goto(HUAWEI);
  const inks = await drawing(page)
    .getByRole("link", { name: /\d{4}: / })
    .locator("> path")
    .evaluateAll((all) => [...new Set(all.map((path) => getComputedStyle(path).stroke))]);
  expect(inks).toEqual(["rgb(255, 255, 255)"]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`no fault that axe can find with act and table open, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.goto(`${HUAWEI}&measure=entity-list&event=entity-list-huawei-2019`);
    await expect(drawing(page).locator('a[tabindex="0"]')).toHaveCount(1);
    await expectNoFault(page, "act open");
    await page.getByText("Table of the same rows").click();
    await page.getByRole("columnheader", { name: "Act", exact: true }).getByRole("button").click();
    await expectNoFault(page, "act and table open, sorted");
    await page.setViewportSize({ width: 360, height: 800 });
    await expectNoFault(page, "the same on a phone");
  });
