import { expect, test } from "playwright/test";

test("without script the filters are a form", async ({ page }) => {
  await page.goto("/map");
  await page
    .getByLabel("Initiative", { exact: true })
    .selectOption("Quad Critical and Emerging Technology Working Group");
  await page.getByLabel("Compared with").selectOption("None: show one alone");
  await page.getByLabel("Day shown").fill("2021-06-01");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(
    page.getByText(
      "On 1 June 2021, Quad Critical and Emerging Technology Working Group has ties with 4 countries and territories: all by their own act or an official list.",
    ),
  ).toBeVisible();
});
