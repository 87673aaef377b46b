import { expect, type Page, test } from "playwright/test";

const HUAWEI = "/timeline?actor=huawei&from=2019-05&to=2020-09";
const sentence = (page: Page) => page.getByText(/^\d+ acts? by \d+ senders?/);

test("changing a filter changes the address, and Back undoes it", async ({ page }) => {
  await page.goto(HUAWEI);
  await page.getByLabel("Measure", { exact: true }).selectOption("Entity List");
  await expect(page).toHaveURL(`${HUAWEI.replace("&from", "&measure=entity-list&from")}`);
  await expect(sentence(page)).toHaveText(/^2 acts by 1 sender concerning Huawei under Entity List/);
  await page.goBack();
  await expect(page).toHaveURL(HUAWEI);
  await expect(sentence(page)).toHaveText(/^37 acts by 23 senders/);
  await page.goForward();
  await expect(sentence(page)).toHaveText(/^2 acts by 1 sender/);
});

test("every control writes its own key", async ({ page }) => {
  await page.goto("/timeline?actor=huawei");
  await page.getByRole("textbox", { name: "From", exact: true }).fill("2020-05");
  await page.getByRole("textbox", { name: "From", exact: true }).press("Enter");
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2020-05");
  await page.getByLabel("Lanes", { exact: true }).selectOption("By measure");
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2020-05&lanes=measure");
  await page.getByLabel("Date", { exact: true }).selectOption("Took effect");
  await expect(page).toHaveURL("/timeline?actor=huawei&from=2020-05&dates=effective&lanes=measure");
  await expect(sentence(page)).toContainText(", by the day they took effect");
  await page.getByLabel("Words", { exact: true }).fill("chips, 100%");
  await page.getByLabel("Words", { exact: true }).press("Enter");
  await expect(page).toHaveURL(
    "/timeline?actor=huawei&from=2020-05&dates=effective&lanes=measure&q=chips%2C%20100%25",
  );
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/timeline?lanes=measure");
});

test("an event opens beside the chart, and closes; Back does the same", async ({ page }) => {
  await page.goto(HUAWEI);
  const panel = page.getByRole("region", { name: "The open event" });
  await page.getByRole("link", { name: /^17 August 2020: US extends its Huawei rule/ }).click();
  await expect(page).toHaveURL(`${HUAWEI}&event=huawei-fdpr-2020-08`);
  await expect(panel.getByRole("link", { name: "85 FR 51596" })).toBeVisible();
  await panel.getByRole("link", { name: "Close" }).click();
  await expect(page).toHaveURL(HUAWEI);
  await expect(panel).toHaveCount(0);
  await page.goBack();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toHaveCount(0);
});

test("the keyboard reaches a mark and opens it", async ({ page }) => {
  await page.goto(`${HUAWEI}&measure=entity-list`);
  const chart = page.getByRole("group", { name: "Timeline of acts" });
  const first = chart.getByRole("link", { name: /^15 May 2019/ });
  await page.getByRole("slider", { name: "Last day shown" }).focus();
  await page.keyboard.press("Tab");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "The open event" })).toContainText("84 FR 22961");
});

test("when the rows do not come, the old chart stays and a second try works", async ({ page }) => {
  await page.goto(HUAWEI);
  const chart = page.getByRole("group", { name: "Timeline of acts" });
  await page.route("**/api/timeline?*", (route) => route.abort());
  await page.getByLabel("Measure", { exact: true }).selectOption("Entity List");
  const alert = page.getByRole("alert").filter({ hasText: "The rows of this chart could not be loaded" });
  await expect(alert).toContainText(
    "The rows of this chart could not be loaded: no answer from the server. The last chart still stands.",
  );
  const marks = chart.getByRole("link", { name: /^(\d+ )?([A-Z][a-z]+ )?\d{4}: / });
  await expect(marks).toHaveCount(38);
  await page.unroute("**/api/timeline?*");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(marks).toHaveCount(2);
  await expect(alert).toHaveCount(0);
});

test("when the server fails, its status is said", async ({ page }) => {
  await page.goto(HUAWEI);
  await page.route("**/api/timeline?*", (route) => route.fulfill({ status: 500, body: "" }));
  await page.getByLabel("Measure", { exact: true }).selectOption("Entity List");
  await expect(page.getByRole("alert").filter({ hasText: "HTTP 500" })).toContainText(
    "The rows of this chart could not be loaded (HTTP 500). The last chart still stands.",
  );
});

test("on a phone the same acts stand one under the other by year, and nothing scrolls sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(HUAWEI);
  await expect(page.getByRole("group", { name: "Timeline of acts" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "2019", exact: true })).toBeVisible();
  await expect(
    page.getByRole("link", { name: /15 May 2019.*US adds Huawei and 68 affiliates/ }),
  ).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a choice made before Next hears of addresses is shown, and Back undoes what came after it", async ({
  page,
}) => {
  // The router's first word to the history is said while the page becomes live, before its effects run.
  await page.addInitScript(() => {
    const replaceState = window.history.replaceState;
    window.history.replaceState = function first(...given) {
      window.history.replaceState = replaceState;
      replaceState.apply(window.history, given);
      queueMicrotask(() => {
        const lanes = document.querySelector<HTMLSelectElement>('select[name="lanes"]');
        if (!lanes) return;
        lanes.value = "measure";
        lanes.dispatchEvent(new Event("change", { bubbles: true }));
      });
    };
  });
  await page.goto("/timeline?from=2019-05&to=2019-06");
  await expect(page).toHaveURL("/timeline?from=2019-05&to=2019-06&lanes=measure");
  await page.getByRole("link", { name: "Show who answers whom" }).click();
  const sentence = page.getByText(/^5 answers to acts in this chart/);
  await expect(sentence).toBeVisible();
  await page.goBack();
  await expect(sentence).toHaveCount(0);
});
