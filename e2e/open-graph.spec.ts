import ogs from "open-graph-scraper";
import { type APIRequestContext, expect, test } from "playwright/test";
import { PNG } from "pngjs";

/** A programme that shows a card of what somebody shared. */
const CRAWLER = { "User-Agent": "Twitterbot/1.0" };

/** A card as a programme reads it: every word and picture of it. */
async function cardOf(request: APIRequestContext, address: string) {
  const answer = await request.get(address, { headers: CRAWLER });
  expect([address, answer.status()]).toEqual([address, 200]);
  const { error, result } = await ogs({ html: await answer.text() });
  expect(error).toBe(false);
  expect(result.ogImage).toHaveLength(1);
  expect(result.twitterImage).toHaveLength(1);
  const [[image], [twitterImage]] = [result.ogImage ?? [], result.twitterImage ?? []];
  return { ...result, image, twitterImage };
}

/** What a crawler is given under the address of a card's picture: exactly as large as it says, and not blank. */
async function pictureAt(request: APIRequestContext, url: string): Promise<Buffer> {
  const answer = await request.get(url, { headers: CRAWLER, maxRedirects: 0 });
  expect([url, answer.status(), answer.headers()["content-type"]]).toEqual([url, 200, "image/png"]);
  const body = await answer.body();
  const { width, height, data } = PNG.sync.read(body);
  expect([width, height]).toEqual([1200, 630]);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
  expect(colours.size).toBeGreaterThan(50);
  return body;
}

/** States by chart: as asked for, and where a part of it means nothing, what is left. */
const STATES: readonly (readonly [chart: string, query: string, left?: string])[] = [
  ["timeline", "actor=huawei&from=2019-05&to=2020-09"],
  ["timeline", "measure=foreign-direct-product-rule&from=2020&to=2020&event=huawei-fdpr-2020-08"],
  ["timeline", "actor=zte&rev=1"],
  ["timeline", "actor=zte&to=2018&colour=red", "actor=zte&to=2018"],
  ["supply-chain", "at=2020-09-16&focus=huawei-phones"],
  ["supply-chain", "at=2020-09-16&focus=tsmc-n5&hops=1&rev=1"],
  ["supply-chain", "at=2019-05-20&focus=huawei-phones&hops=many", "at=2019-05-20&focus=huawei-phones"],
  ["map", "at=2020-09-08"],
  ["map", "at=2020-09-08&country=FRA"],
  ["map", "initiative=gids&rev=1"],
  ["map", "at=2020-02-31&view=europe", "view=europe"],
];

for (const [chart, query, left = query] of STATES)
  test(`/${chart}?${query} is shared with its sentence and the very picture of its state`, async ({
    request,
    baseURL,
  }) => {
    const card = await cardOf(request, `/${chart}?${query}`);
    const { view } = await (await request.get(`/${chart}.json?${left}`)).json();
    const [url, picture] = [
      `${baseURL}/${chart}?${left}`,
      `${baseURL}/${chart}.png?${left}&preset=social`,
    ] as const;
    const alt = `${view.title} ${view.sentence}`;
    expect(card).toMatchObject({
      ogType: "website",
      ogSiteName: "Chokepoint",
      ogTitle: view.title,
      ogDescription: view.sentence,
      ogUrl: url,
      image: { url: picture, width: "1200", height: "630", type: "image/png", alt },
      twitterCard: "summary_large_image",
      twitterTitle: view.title,
      twitterDescription: view.sentence,
      twitterImage: { url: picture, alt },
    });
    const shown = await pictureAt(request, card.image?.url ?? "");
    const asked = await request.get(`/${chart}.png?${left}&preset=social`);
    expect(shown.equals(await asked.body())).toBe(true);
    const whole = await request.get(`/${chart}.png?preset=social`);
    expect(shown.equals(await whole.body())).toBe(false);
  });

const PAGES = [
  ["/", "/timeline", "from=2018"],
  ["/?rev=1", "/timeline", "from=2018&rev=1"],
  ["/events/huawei-fdpr-2020-08", "/timeline", "from=2020-02&to=2021-02&event=huawei-fdpr-2020-08"],
  ["/actors/huawei?rev=1", "/timeline", "actor=huawei&rev=1"],
  ["/countries/FRA", "/map", "country=FRA"],
  ["/initiatives/clean-network?rev=1", "/map", "initiative=clean-network&rev=1"],
  ["/stories/september-2020", "/supply-chain", "at=2020-09-16&focus=huawei-phones&hops=1"],
  ["/stories/september-2020?rev=1", "/supply-chain", "at=2020-09-16&focus=huawei-phones&hops=1&rev=1"],
] as const;

for (const [address, chart, query] of PAGES)
  test(`${address} is shared with what it says, and a picture of the chart in which it is seen`, async ({
    page,
    request,
    baseURL,
  }) => {
    const card = await cardOf(request, address);
    const isFront = /^\/(\?|$)/.test(address);
    const { ogTitle = "", ogDescription = "", image } = card;
    expect(card).toMatchObject({
      ogType: isFront ? "website" : "article",
      ogSiteName: "Chokepoint",
      ogUrl: `${baseURL}${address}`,
      twitterCard: "summary_large_image",
      twitterTitle: ogTitle,
      twitterDescription: ogDescription,
      twitterImage: { url: image?.url, alt: image?.alt },
    });
    expect(image).toMatchObject({
      url: `${baseURL}${chart}.png?${query}&preset=social`,
      width: "1200",
      height: "630",
      type: "image/png",
    });
    // The picture of the front page is that of its first chart, and tells so.
    expect(image?.alt).toContain(isFront ? "Who restricted whom, and when?" : ogTitle);
    expect(ogDescription.length).toBeGreaterThan(20);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(ogTitle);
    const shown = await pictureAt(request, image?.url ?? "");
    const asked = await request.get(`${chart}.png?${query}&preset=social`);
    expect(shown.equals(await asked.body())).toBe(true);
    // The chart itself, in the state of the picture.
    expect((await request.get(`${chart}?${query}`, { maxRedirects: 0 })).status()).toBe(200);
  });

test("the words of a link get into a card as words alone", async ({ request }) => {
  const words = `"><script>alert(1)</script> & 华为`;
  const card = await cardOf(request, `/timeline?q=${encodeURIComponent(words)}`);
  expect(card.ogDescription).toContain(words);
  await pictureAt(request, card.image?.url ?? "");
});
