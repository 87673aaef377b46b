import { expect, test } from "playwright/test";

const PHONES = "/supply-chain?focus=huawei-phones&at=";
const PRODUCT_RULE = "US extends its export rules to chips made abroad for Huawei";
const ENTITY_LIST = "US adds Huawei and 68 affiliates to the Entity List";

test("on 16 September 2020 Huawei's phones have lost TSMC's Kirin and Google's services", async ({
  page,
}) => {
  await page.goto(`${PHONES}2020-09-16`);
  await expect(
    page.getByText(
      /^On 16 September 2020, \d+ of the \d+ ties above Huawei flagship phones are cut, by 3 measures/,
    ),
  ).toBeVisible();
  const kirin = page.getByRole("link", {
    name: `Kirin made by TSMC (to 2020) → Huawei flagship phones: cut by “${PRODUCT_RULE}” (3)`,
  });
  const google = page.getByRole("link", {
    name: `Google Mobile Services → Huawei flagship phones: cut by “${ENTITY_LIST}” (1)`,
  });
  await expect(kirin).toBeVisible();
  await expect(google).toBeVisible();
  await expect(kirin).toHaveAttribute("href", /^\/events\//);
  await expect(page.getByRole("listitem").filter({ hasText: /^✕ Kirin made by TSMC/ })).toContainText(
    `until 15 September 2020, cut by ${PRODUCT_RULE}`,
  );
  await expect(page.getByRole("listitem").filter({ hasText: /^✕ Google Mobile Services/ })).toContainText(
    `until 16 May 2019, cut by ${ENTITY_LIST}`,
  );
});

test("on 1 May 2019 both stand", async ({ page }) => {
  await page.goto(`${PHONES}2019-05-01`);
  await expect(
    page.getByText(/^On 1 May 2019, none of the \d+ ties above Huawei flagship phones is cut\./),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: /: cut by/ })).toHaveCount(0);
  await expect(page.getByText("No tie in this picture is cut by a measure on this day.")).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: /^Kirin made by TSMC.*application processor; stands/ }),
  ).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: /^Google Mobile Services.*app services; stands/ }),
  ).toBeVisible();
});

test("a day in the list of changes leads to the picture of that day", async ({ page }) => {
  await page.goto(`${PHONES}2019-05-01`);
  const changes = page.getByRole("region", { name: "Days when a tie was cut or came back" });
  await changes.getByRole("link", { name: "16 May 2019" }).click();
  await expect(page).toHaveURL(`/supply-chain?at=2019-05-16&focus=huawei-phones`);
  await expect(page.getByText(/^On 16 May 2019/)).toBeVisible();
});

test("without a focus everything is folded by kind, and says so, on the newest day of the record", async ({
  page,
}) => {
  await page.goto("/supply-chain");
  await expect(page.getByText(/things are folded into \d+ boxes by kind/)).toBeVisible();
  await expect(
    page.getByText(/No day is chosen, so this is .+, the newest that the record speaks of/),
  ).toBeVisible();
  await page.getByRole("link", { name: "Huawei flagship phones", exact: true }).first().click();
  await expect(page).toHaveURL("/supply-chain?focus=huawei-phones");
  await expect(page.getByRole("heading", { name: "Huawei flagship phones", exact: true })).toBeVisible();
});

test("what a link holds in vain is named and the rest is kept", async ({ page }) => {
  await page.goto("/supply-chain?focus=no-such-thing&at=2020-09-31&hops=2");
  await expect(page.getByText(/^Left out of this link:/)).toContainText(
    "at=2020-09-31 (not a day that exists",
  );
  await expect(page.getByText(/^Left out of this link:/)).toContainText(
    "focus=no-such-thing (not in this revision of the record)",
  );
});

test("at a revision, every link to a measure keeps it, also the marks in the picture", async ({ page }) => {
  await page.goto(`${PHONES}2020-09-16&rev=1`);
  const marks = page.getByRole("link", { name: /^Kirin made by TSMC .*: cut by/ });
  await expect(marks.first()).toHaveAttribute("href", "/events/huawei-fdpr-2020-05?rev=1");
  const hrefs = await page
    .locator('a[href^="/events/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(hrefs.filter((href) => !href.endsWith("?rev=1"))).toEqual([]);
});
