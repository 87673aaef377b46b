import { expect, test } from "playwright/test";

/** Addresses of one state in other forms, and the one that it has. */
const SENT_ON = [
  ["/timeline?q=&to=2020-09&actor=zte%2Chuawei&sender=&target=", "/timeline?actor=huawei,zte&to=2020-09"],
  ["/timeline?rev=1&actor=huawei", "/timeline?actor=huawei&rev=1"],
  ["/map?country=fra&at=", "/map?country=FRA"],
  ["/supply-chain?focus=huawei-phones&at=2020-09-16", "/supply-chain?at=2020-09-16&focus=huawei-phones"],
  ["/?rev=", "/"],
  ["/changes?table=&kind=&q=a+b", "/changes?q=a%20b"],
  ["/data?rev=", "/data"],
  [
    "/embed/timeline?theme=dark&to=2020-09&actor=zte%2Chuawei",
    "/embed/timeline?actor=huawei,zte&to=2020-09&theme=dark",
  ],
  ["/countries/fra?rev=1", "/countries/FRA?rev=1"],
  ["/events/huawei-fdpr-2020-08?rev=", "/events/huawei-fdpr-2020-08"],
] as const;

for (const [asked, canonical] of SENT_ON) {
  test(`${asked} is sent on to its one address, once`, async ({ request }) => {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, canonical]);
    expect((await request.get(canonical, { maxRedirects: 0 })).status()).toBe(200);
  });
}

test("a form without script leaves the reader at the address to be shared", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/timeline");
  await page.getByLabel("From", { exact: true }).fill("2019-05");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL("/timeline?from=2019-05");
  await context.close();
});

test("what must be left out is named where it was asked for, with the one address of the rest", async ({
  page,
  baseURL,
}) => {
  await page.goto("/timeline?to=2020&actor=huawei&colour=red");
  await expect(page).toHaveURL("/timeline?to=2020&actor=huawei&colour=red");
  await expect(page.getByText(/^Left out of this link:/)).toContainText("colour=red");
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute("href", `${baseURL}/timeline?actor=huawei&to=2020`);
  await page.goto("/events/huawei-fdpr-2020-08?colour=red");
  await expect(canonical).toHaveAttribute("href", "/events/huawei-fdpr-2020-08");
});

test("what is sent with a form, and what the site asks for itself, is not sent on", async ({ request }) => {
  const posted = await request.post("/timeline?q=", { maxRedirects: 0 });
  expect(posted.status()).not.toBe(308);
  const rows = await request.get("/api/timeline?q=&actor=huawei", { maxRedirects: 0 });
  expect(rows.status()).toBe(200);
});

test("an answer that was kept is not sent again until something is published", async ({ request }) => {
  const first = await request.get("/api/timeline?actor=huawei");
  const { etag = "", "cache-control": kept } = first.headers();
  expect([kept, /^W\/"\d+-[\w-]+"$/.test(etag)]).toEqual(["no-cache", true]);
  const again = await request.get("/api/timeline?actor=huawei", { headers: { "If-None-Match": etag } });
  expect([again.status(), await again.text()]).toEqual([304, ""]);
  const other = await request.get("/api/timeline?actor=zte", { headers: { "If-None-Match": etag } });
  expect(other.status()).toBe(200);
  const frozen = await request.get("/api/timeline?actor=huawei&rev=1");
  expect(frozen.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
});
