import { expect, type Page, test } from "playwright/test";
import { expectForms } from "./shared-panels";

const VIEWS = [
  {
    address: "/timeline?actor=huawei&from=2019-05&to=2020-09",
    sentence: /^37 acts by 23 senders concerning Huawei/,
    query: "actor=huawei&from=2019-05&to=2020-09",
    chart: "timeline",
  },
  {
    address: "/supply-chain?at=2020-09-16&focus=huawei-phones",
    sentence: /^On 16 September 2020, 13 of the 111 ties/,
    query: "at=2020-09-16&focus=huawei-phones",
    chart: "supply-chain",
  },
  {
    // The day that the page shows is written out, so that the link shows it later too.
    address: "/map?country=JPN",
    sentence: /^On 30 June 2026, The Clean Network/,
    query: "at=2026-06-30&country=JPN",
    chart: "map",
  },
] as const;

async function openShare(page: Page, address: string) {
  await page.goto(address);
  const share = page.locator("#share");
  await share.locator("summary").click();
  return share;
}

for (const { address, sentence, query, chart } of VIEWS) {
  test(`${address} is shared with its sentence, live and frozen`, async ({ page, baseURL }) => {
    const share = await openShare(page, address);
    const told = await page.getByText(sentence).filter({ visible: true }).first().textContent();
    await expect(share.getByLabel("Sentence and address; it shows the newest revision")).toHaveValue(
      `${told} ${baseURL}/${chart}?${query}`,
    );
    await expect(share.getByLabel("Sentence and address, frozen at revision 1")).toHaveValue(
      `${told} ${baseURL}/${chart}?${query}&rev=1`,
    );
    await expect(share.getByLabel("Frame for another site; it follows the newest revision")).toHaveValue(
      new RegExp(`src="${baseURL}/embed/${chart}\\?${query.replaceAll("&", "&amp;")}" title="[^"]+"`),
    );
    await expect(share.getByLabel("Citation, with the frozen address")).toHaveValue(
      new RegExp(
        `In: Chokepoint, revision 1, record checked to June 2026\\. ${baseURL}/${chart}\\?.*&rev=1$`,
      ),
    );
  });

  test(`every form that ${address} offers is there`, async ({ page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false, "The links are the same with script.");
    test.setTimeout(120_000);
    const share = await openShare(page, address);
    await expect(share.getByRole("link", { name: "SVG dark as it is" })).toBeVisible();
    await expectForms(page, share);
  });
}

test("a link is copied with the sentence of its view", async ({
  page,
  context,
  javaScriptEnabled,
  baseURL,
}) => {
  test.skip(javaScriptEnabled === false, "Without script the text is selected by hand.");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openShare(page, "/timeline?actor=huawei&from=2019-05&to=2020-09");
  await page.getByRole("button", { name: "Copy frozen link" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(`^37 acts by .* ${baseURL}/timeline\\?actor=huawei&from=2019-05&to=2020-09&rev=1$`),
  );
});

test("what is shared follows what is chosen", async ({ page, javaScriptEnabled, baseURL }) => {
  test.skip(javaScriptEnabled === false, "Without script every choice is another page.");
  await openShare(page, "/map?at=2020-09-08");
  await page.getByRole("button", { name: "Next change" }).click();
  await expect(page).not.toHaveURL(/at=2020-09-08/);
  const { search } = new URL(page.url());
  await expect(page.getByLabel("Sentence and address; it shows the newest revision")).toHaveValue(
    new RegExp(`${baseURL}/map\\${search}$`),
  );
});

test("hands the view to the system's sheet where there is one", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, "The sheet is opened by script.");
  await page.addInitScript(() => {
    const handed: ShareData[] = [];
    Object.assign(window, { handed });
    Object.assign(navigator, { share: async (data: ShareData) => void handed.push(data) });
  });
  await openShare(page, "/timeline?actor=huawei");
  await page.getByRole("button", { name: "Share…" }).click();
  const [handed] = await page.evaluate(() => (window as unknown as { handed: ShareData[] }).handed);
  expect(handed?.title).toBe("Who restricted whom, and when?");
  expect(handed?.url).toMatch(/\/timeline\?actor=huawei$/);
});
