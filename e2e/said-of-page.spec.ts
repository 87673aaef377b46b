import { selectAll } from "css-select";
import type { AnyNode, Element } from "domhandler";
import { getAttributeValue, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { type APIRequestContext, expect, test } from "playwright/test";

/** A page as a program reads it that runs no script. */
async function readHead(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  const nodes = parseDocument(await answer.text()).children;
  const all = (selector: string) => selectAll<AnyNode, Element>(selector, nodes);
  const facts = all('script[type="application/ld+json"]').map((one) => JSON.parse(textContent(one)));
  const links = all('head link[rel="alternate"]').map((link) => ({
    type: getAttributeValue(link, "type"),
    href: getAttributeValue(link, "href") ?? "",
  }));
  return { facts, links };
}

for (const address of [
  "/timeline?actor=huawei&from=2019-05&to=2020-09",
  "/supply-chain?at=2020-09-16&focus=huawei-phones",
  "/map?at=2020-09-08",
])
  test(`${address} is a data set with files of its own, for programs`, async ({ request, baseURL }) => {
    const { facts, links } = await readHead(request, address);
    expect(facts).toHaveLength(1);
    const [dataset] = facts;
    expect(dataset).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      url: `${baseURL}${address}`,
      version: "1",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    for (const { contentUrl, encodingFormat } of dataset.distribution) {
      const file = await request.get(contentUrl, { maxRedirects: 0 });
      expect(file.status()).toBe(200);
      expect(file.headers()["content-type"]).toContain(encodingFormat);
    }
    for (const { type, href } of links) {
      const form = await request.get(href, { maxRedirects: 0 });
      expect([href, form.status()]).toEqual([href, 200]);
      expect(form.headers()["content-type"]).toContain(type === "application/json+oembed" ? "json" : type);
    }
    const feeds = ["application/atom+xml", "application/feed+json", "text/calendar"];
    const offered = links.map(({ type }) => type);
    for (const type of feeds) expect(offered.includes(type)).toBe(address.startsWith("/timeline"));
  });

test("an act's page is an event for programs, on the day on which it was announced", async ({ request }) => {
  const { facts } = await readHead(request, "/events/huawei-fdpr-2020-08");
  expect(facts).toEqual([
    expect.objectContaining({
      "@type": "Event",
      name: "US extends its Huawei rule to any foreign chip made with US technology",
      startDate: "2020-08-17",
      organizer: [{ "@type": "Organization", name: "US Bureau of Industry and Security" }],
    }),
  ]);
});

test("words of a link get into what programs read as words alone", async ({ request }) => {
  const { facts } = await readHead(request, `/timeline?q=${encodeURIComponent("</script><script>alert(1)")}`);
  expect(facts[0].description).toContain("</script><script>alert(1)");
});
