import { expect, test } from "playwright/test";

const PAGES = [
  "/?rev=1",
  "/timeline?actor=huawei&from=2019-05&to=2020-09&event=entity-list-huawei-2019&rev=1",
  "/timeline?event=huawei-fdpr-2020-08&rev=1",
  "/timeline?compare=USA~CHN&fold=below&rev=1",
  "/supply-chain?rev=1",
  "/supply-chain?at=2020-09-16&focus=huawei-phones&rev=1",
  "/map?at=2020-09-08&country=FRA&rev=1",
  "/events/huawei-fdpr-2020-08?rev=1",
  "/actors/huawei?rev=1",
  "/initiatives/clean-network?rev=1",
  "/countries/FRA?rev=1",
  "/data?rev=1",
  "/stories/september-2020?rev=1",
  "/events/no-such-event?rev=1",
];

for (const address of PAGES) {
  test(`every link of ${address} stays at its revision, but the one to the present`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const hrefs = [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
    expect(hrefs.length).toBeGreaterThan(3);
    const left = new Set(hrefs.filter((href) => !/[?&]rev=1(?:[&#].*)?$/.test(href)));
    const present = address.replace(/[?&]rev=1$/, "");
    left.delete(present);
    // At the foot of every page: what changed between the last two revisions, whichever is shown.
    left.delete("/changes");
    expect([...left]).toEqual([]);
  });
}
