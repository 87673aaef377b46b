import { expect, test } from "playwright/test";

test("with a single revision the page says that there is nothing to compare yet", async ({ page }) => {
  await page.goto("/changes");
  await expect(page.getByRole("heading", { level: 1, name: "What changed in the record" })).toBeVisible();
  await expect(page.getByText(/^There is nothing to compare yet: revision 1 of /)).toBeVisible();
});

test("revisions that were never published are left out and named", async ({ page }) => {
  await page.goto("/changes?from=7&to=9");
  await expect(page.getByText(/^Left out of this link:/)).toContainText("from=7");
  await expect(page.getByText(/^There is nothing to compare yet/)).toBeVisible();
});

test("a record says since when it stands as it does", async ({ page }) => {
  await page.goto("/events/huawei-fdpr-2020-08");
  await expect(
    page.getByText(/^First published in revision 1 of .* It was not changed since\.$/),
  ).toBeVisible();
  await expect(page.getByText(/^Corrected in revision/)).toHaveCount(0);
});
