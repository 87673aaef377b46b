import { expect, test } from "playwright/test";
import { accessFaults } from "./access-faults";

const PHONES = "/supply-chain?focus=huawei-phones&at=";
const PRODUCT_RULE = "US extends its export rules to chips made abroad for Huawei";

test("choosing a focus changes the address, and Back undoes it", async ({ page }) => {
  await page.goto("/supply-chain?at=2023-09-01");
  // The button goes when the controls act by themselves.
  await expect(page.getByRole("button", { name: "Apply" })).toBeHidden();
  await page.getByLabel("Focus").selectOption("TSMC 7 nm process");
  await expect(page).toHaveURL("/supply-chain?at=2023-09-01&focus=tsmc-n7");
  await expect(page.getByRole("status").getByText(/below it are cut/)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(/ties in the record are cut/)).toBeVisible();
});

test("on a phone the picture is a list of layers", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${PHONES}2020-09-16&hops=1`);
  await expect(page.getByRole("heading", { name: "Software and IP" })).toBeVisible();
  await expect(page.getByText(`✕ Kirin made by TSMC (to 2020): cut by ${PRODUCT_RULE}`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a day that does not exist is said to be wrong, and changes nothing", async ({ page }) => {
  await page.goto(`${PHONES}2020-09-16`);
  await expect(page.getByRole("button", { name: "Apply" })).toBeHidden();
  await page.getByLabel("Day", { exact: true }).fill("2020-09-31");
  await page.getByLabel("Day", { exact: true }).press("Enter");
  await expect(page.getByText("not a day that exists, as 2020-05-15")).toBeVisible();
  await expect(page).toHaveURL(/at=2020-09-16/);
  await page.getByLabel("Day", { exact: true }).fill("2020-09-14");
  await page.getByLabel("Day", { exact: true }).press("Enter");
  await expect(page).toHaveURL(/at=2020-09-14/);
  await expect(page.getByText("not a day that exists, as 2020-05-15")).toHaveCount(0);
});

test("paper has the sentence, the diagram and the unfolded table, each once, and no control", async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.goto(`${PHONES}2020-09-16&without=tsmc`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByText(/^On 16 September 2020, 13 of the 111 ties above/)).toBeVisible();
  const diagram = page.getByRole("group", { name: "Supply chain" });
  await expect(diagram).toBeVisible();
  expect((await diagram.boundingBox())?.width).toBeLessThanOrEqual(720);
  await expect(page.getByRole("heading", { name: "Software and IP" })).toHaveCount(0);
  await expect(
    page.getByRole("row", { name: /^Kirin made by TSMC .* Huawei flagship phones/ }),
  ).toBeVisible();
  await expect(page.getByText("Ties as a nested list")).toBeHidden();
  for (const control of ["button", "combobox", "searchbox", "slider"] as const)
    await expect(page.getByRole(control)).toHaveCount(0);
});

test("a part of the picture has no fault that axe can find", async ({ page }) => {
  // The other states are looked at with every other page.
  await page.goto(`${PHONES}2020-09-16&hops=2`);
  expect(await accessFaults(page)).toEqual([]);
});
