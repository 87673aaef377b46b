import { expect, test } from "playwright/test";
import { LIVE, openShare, SHARED, shareOf } from "./shared-panels";

test("the share of an act that is opened later is that of this act", async ({
  page,
  javaScriptEnabled,
  baseURL,
}) => {
  test.skip(javaScriptEnabled === false, "Without script every act is another page.");
  const [shared] = SHARED;
  if (!shared) throw new Error("There is no panel.");
  await page.goto(shared.address, { waitUntil: "networkidle" });
  const panel = page.getByRole("region", { name: "The open event" });
  await panel.getByRole("link", { name: "Previous" }).click();
  await expect(page).not.toHaveURL(/huawei-fdpr/);
  const { search } = new URL(page.url());
  const share = shareOf(page, shared);
  await share.locator("summary").click();
  const title = await panel.getByRole("heading", { level: 2 }).textContent();
  const told = await share.getByLabel(LIVE).inputValue();
  expect(told.startsWith(`${title}. Announced `), told).toBe(true);
  expect(told.endsWith(` ${baseURL}/timeline${search}`), told).toBe(true);
});

test("each panel of the supply chain shares what it tells, with the day", async ({ page, baseURL }) => {
  const live =
    "/supply-chain?at=2020-09-16&since=2020-05-01&focus=huawei-phones&without=tsmc&lens=controls&path=USA..huawei-phones";
  await page.goto(live);
  for (const [region, line] of [
    [/^From United States to Huawei flagship phones$/, /^16 September 2020: .*(?:reaches|leads from) /],
    [/^From 1 May 2020 to 16 September 2020$/, /^16 September 2020: Since 1 May 2020, /],
    [/^Without TSMC/, /^16 September 2020: Without TSMC, /],
    [/^Measures in force on this day$/, /^16 September 2020: .* touched by a measure in force\. /],
    [/^In focus$/, /^On 16 September 2020, .*Huawei flagship phones/],
  ] as const) {
    const share = page.getByRole("region", { name: region }).locator("details", {
      has: page.locator("summary", { hasText: /^Share, cite, download/ }),
    });
    await share.locator("summary").click();
    const told = await share.getByLabel(LIVE).inputValue();
    expect(told).toMatch(line);
    expect(told.endsWith(` ${baseURL}${live}`), told).toBe(true);
    await share.locator("summary").click();
  }
});

test("hands an act to the system's sheet where there is one", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "The sheet is opened by script.");
  await page.addInitScript(() => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    Object.assign(navigator, { share: async (data: ShareData) => void handed.push(data) });
  });
  const [shared] = SHARED;
  if (!shared) throw new Error("There is no panel.");
  const share = await openShare(page, shared);
  await share.getByRole("button", { name: "Share…" }).click();
  const [handed] = await page.evaluate(() => (window as unknown as { handed: ShareData[] }).handed);
  expect(handed?.title).toMatch(/^US extends its Huawei rule/);
  expect(`${handed?.text} `).toMatch(shared.sentence);
  expect(handed?.url).toMatch(/event=huawei-fdpr-2020-08$/);
});
