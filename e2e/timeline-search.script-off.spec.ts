import { expect, test } from "playwright/test";

test("confidence and words are part of the form, and what is chosen is marked and kept", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&confidence=medium");
  const form = page.getByRole("form", { name: "Filters" });
  await form.getByLabel("Confidence").selectOption("high");
  await form.getByLabel("Words").fill("８４ FR22961");
  await form.getByRole("button", { name: "Apply" }).click();
  await expect(
    page.getByText(
      /^1 act by 1 sender concerning Huawei told with high and medium confidence with the words/,
    ),
  ).toBeVisible();
  await page.getByText("Table of the same rows").click();
  await expect(page.getByRole("table").locator("mark")).toHaveText(["84", "FR 22961"]);
});

test("an empty chart says which filters, dropped alone, bring acts back", async ({ page }) => {
  await page.goto("/timeline?actor=huawei&from=2019-05-17&to=2019-05-17");
  await page.getByRole("link", { name: /^Drop From 2019-05-17: \d+ acts come back$/ }).click();
  await expect(page).toHaveURL("/timeline?actor=huawei&to=2019-05-17");
});
