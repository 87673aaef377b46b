import { expect, test } from "playwright/test";

const LISTING = "/timeline?actor=huawei&from=2019-05&to=2020-09&event=entity-list-huawei-2019";

test("opening an event draws its arcs, opening another draws that one's, and Back goes back", async ({
  page,
}) => {
  await page.goto("/timeline?actor=huawei&from=2019-05&to=2020-09");
  const chart = page.getByRole("group", { name: "Timeline of acts" });
  await chart.getByRole("link", { name: /^15 May 2019: US adds Huawei/ }).click();
  const arm = chart.getByRole("link", { name: /^Arm tells staff .*: answered after 7 days/ });
  await expect(arm).toHaveCount(1);
  await chart.getByRole("link", { name: /^22 May 2019: Arm tells staff/ }).click();
  await expect(chart.getByRole("link", { name: /^US adds Huawei .*: answered after 7 days/ })).toHaveCount(1);
  await expect(chart.getByRole("link", { name: /: answered after/ })).toHaveCount(1);
  await page.goBack();
  await expect(arm).toHaveCount(1);
});

test("a label that has no room is shown while its arc has the focus, and the arc opens its other end", async ({
  page,
}) => {
  await page.goto(LISTING);
  const chart = page.getByRole("group", { name: "Timeline of acts" });
  const label = chart.getByText("answered after 4 days", { exact: true });
  await expect(label).toBeHidden();
  await page.keyboard.press("Tab");
  await chart.getByRole("link", { name: /^Google suspends .*: answered after 4 days/ }).focus();
  await expect(label).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(LISTING.replace("entity-list-huawei-2019", "google-suspends-huawei-2019"));
});

test("the answers of a window are asked for only when they are wanted", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/timeline/links")) asked.push(new URL(request.url()).search);
  });
  await page.goto("/timeline?from=2019-05&to=2019-06");
  await page.getByLabel("Lanes", { exact: true }).selectOption("By measure");
  await expect(page).toHaveURL("/timeline?from=2019-05&to=2019-06&lanes=measure");
  expect(asked).toEqual([]);
  await page.getByRole("link", { name: "Show who answers whom" }).click();
  await expect(page.getByText(/^5 answers to acts in this chart/)).toBeVisible();
  expect(asked).toEqual(["?from=2019-05&to=2019-06&answers=all"]);
  await page.goBack();
  await expect(page.getByText(/^5 answers to acts in this chart/)).toHaveCount(0);
});
