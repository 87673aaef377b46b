import { expect, test } from "playwright/test";

/** Addresses that nobody gave out, and the status that each must have. */
const ODD = [
  ["/timeline?actor=%00", 200],
  ["/timeline?actor=%zz&q=%ED%A0%80", 200],
  ["/timeline?from=0000&to=9999-99-99&rev=-1&rev=99999999999", 200],
  ["/map?at=1066-10-14&initiative=a,b,c,d&country=ZZZ", 200],
  ["/supply-chain?focus=__proto__&at=1900-01-01&hops=99999&direction=sideways", 200],
  ["/supply-chain?at=2100-12-31&since=1900-01-01&lens=__proto__&law=XXX&fold=none,company&path=%00..x", 200],
  [`/supply-chain?path=${"a..".repeat(3000)}b&through=all&without=constructor,toString`, 200],
  [`/timeline?compare=${"x".repeat(10_000)}`, 200],
  [`/timeline?fold=${"y,".repeat(5_000)}`, 200],
  [`/timeline?full=${"z".repeat(10_000)}`, 200],
  [`/timeline?after=${"a".repeat(10_000)}`, 200],
  ["/timeline?compare=%00~%00&fold=__proto__&full=constructor&after=%00", 200],
  ["/timeline?compare=USA~CHN&from=2021&to=2020&event=nobody&after=nobody&answers=all", 200],
  [`/events/${"y".repeat(5_000)}`, 404],
  ["/events/%00", 404],
  ["/actors/%E5%8D%8E%E4%B8%BA", 404],
  ["/TIMELINE", 404],
  ["/api/timeline?actor=%00&q=%00", 200],
  ["/api/timeline?compare=USA~nobody&lanes=target&after=nobody", 200],
  ["/api/timeline/beside?event=nobody", 200],
  ["/api/timeline/beside?compare=USA~CHN&event=%00", 200],
  [`/api/timeline/beside?event=huawei-fdpr-2020-08&q=${encodeURIComponent("100%_\\'")}`, 200],
  ["/api/events/%00", 200],
  [`/api/events/${"z".repeat(5_000)}`, 200],
  ["/api/map/countries/zzz", 200],
  ["/api/map/countries/%00?from=2021&to=2020&rev=-1", 200],
  ["/api/map/measures?from=2021&to=2020", 200],
  [`/api/map/measures?from=%00&to=${"9".repeat(10_000)}&rev=99999999999`, 200],
  ["/map?layer=__proto__&from=constructor&to=%ED%A0%80&country=%00", 200],
  ["/api/supply-chain/frame?focus=constructor&fold=none&hops=-1&rev=99999999999", 200],
  [`/api/supply-chain?q=${encodeURIComponent("'; drop table event; --")}`, 200],
  ["/timeline.csv?q=%27%3B%20drop%20table", 200],
  ["/timeline.csv?actor=%00&from=%ED%A0%80&rev=-1", 200],
  [`/timeline.json?actor=${"x".repeat(10_000)}&rev=99999999999`, 200],
  [`/timeline.csv-metadata.json?compare=${"y~".repeat(5_000)}`, 200],
  [`/timeline.atom?q=${"z".repeat(10_000)}&__proto__=1`, 200],
  ["/timeline.feed.json?from=2021&to=2020&event=%00&after=nobody", 200],
  ["/timeline.ics?q=%E2%80%AE%F0%9F%A4%AF&constructor=1", 200],
  ["/supply-chain.csv?focus=__proto__&at=1900-01-01&hops=-1&without=constructor", 200],
  ["/supply-chain.json?at=2100-12-31&since=1900-01-01&path=%00..x", 200],
  ["/map.csv?initiative=nobody&at=1066-10-14&look=second-own-act&tie=__proto__", 200],
  ["/map.json?layer=received&from=2021&to=2020&country=ZZZ", 200],
  ["/data.zip?rev=%00", 200],
  ["/data/constructor.csv", 404],
  ["/timeline.xml", 404],
] as const;

for (const [address, status] of ODD) {
  test(`${address.slice(0, 60)} is answered with ${status}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(status);
  });
}

test("a query of three thousand pairs costs little more than none", async ({ page }) => {
  const answer = await page.goto(`/timeline?${"a=1&".repeat(3_000)}actor=huawei&to=2019`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByText(/^Left out of this link:/)).toContainText("not a key of this page");
  await expect(page.getByText(/^\d+ acts by \d+ senders concerning Huawei, up to 2019/)).toBeVisible();
});
