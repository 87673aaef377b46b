import { type APIRequestContext, expect, test } from "playwright/test";
import { PNG } from "pngjs";

const HUAWEI = "actor=huawei&from=2019-05&to=2020-09";
const STATES = [
  ["timeline", HUAWEI, "Timeline of acts"],
  ["supply-chain", "at=2020-09-16&focus=huawei-phones", /^Supply chain/],
  ["map", "at=2020-09-08", "World map"],
] as const;

async function png(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
  return PNG.sync.read(await answer.body());
}

/** Where the sentence of a usual picture ends at the latest, px from above. */
const SENTENCE_ENDS = 110;

/** How many colours an image has: one that is blank has one. */
function colours({ data }: PNG): number {
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUInt32BE(at));
  return seen.size;
}

for (const [chart, query, label] of STATES) {
  test(`the ${chart} as an SVG is what the page draws, in a file of its own`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(`/embed/${chart}?${query}`);
    const drawing = page.getByRole("group", { name: label }).first();
    const names = await drawing.locator("a > title").allTextContents();
    const told = [
      ...(await page.locator("h1, [data-part=sentence], [data-part=source]").allTextContents()),
      ...(await page.locator("[data-part=legend] li").allTextContents()),
      `This very view: ${baseURL}/${chart}?${query}&rev=1`,
    ];
    expect(names.length).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(5);

    const answer = await request.get(`/${chart}.svg?${query}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("image/svg+xml");
    const svg = await answer.text();
    const read = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, "image/svg+xml");
      const all = [...file.querySelectorAll("*")];
      return {
        fault: file.querySelector("parsererror")?.textContent ?? "",
        names: [...file.querySelectorAll("title")].map(({ textContent }) => textContent),
        said: [...file.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
        elements: [...new Set(all.map(({ localName }) => localName))],
        attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
        links: [...file.querySelectorAll("a")].map((one) => one.getAttribute("href")),
      };
    }, svg);
    expect(read.fault).toBe("");
    for (const name of names) expect(read.names).toContain(name);
    const said = read.said.replace(/\s/g, "");
    for (const words of told) expect(said).toContain(words.replace(/\s/g, ""));
    expect(read.elements).not.toContain("script");
    expect(read.elements).not.toContain("image");
    expect(read.elements).not.toContain("use");
    expect(read.attributes.filter((name) => /^(on|class$|style$)/.test(name))).toEqual([]);
    expect(svg).not.toMatch(/var\(|url\((?!#|data:)|@import/);
    for (const href of read.links) expect(href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  });

  test(`the ${chart} as a PNG has the size that is asked for, and differs by scheme and state`, async ({
    request,
  }) => {
    const light = await png(request, `/${chart}.png?${query}&w=640`);
    expect(light.width).toBe(640);
    const twice = await png(request, `/${chart}.png?${query}&w=640&scale=2`);
    expect([twice.width, twice.height]).toEqual([1280, light.height * 2]);
    const dark = await png(request, `/${chart}.png?${query}&w=640&theme=dark`);
    expect([dark.width, dark.height]).toEqual([640, light.height]);
    expect(dark.data.equals(light.data)).toBe(false);
    for (const image of [light, dark]) expect(colours(image)).toBeGreaterThan(50);
    const everything = await png(request, `/${chart}.png?w=640`);
    expect(everything.data.equals(light.data)).toBe(false);
    expect(light.data[0]).toBeGreaterThan(200);
    expect(dark.data[0]).toBeLessThan(60);
  });

  test(`the ${chart} comes in the shapes of cards, squares and sheets`, async ({ request }) => {
    const sizes = [
      ["social", [[1200, 630]]],
      ["square", [[1080, 1080]]],
      [
        "print",
        [
          [1240, 1754],
          [1240, 877],
        ],
      ],
    ] as const;
    for (const [preset, allowed] of sizes) {
      const image = await png(request, `/${chart}.png?${query}&preset=${preset}`);
      expect(allowed).toContainEqual([image.width, image.height]);
      expect(colours(image)).toBeGreaterThan(50);
    }
  });
}

test("what a crawler finds on a page is the picture of the very state", async ({ page, request }) => {
  const answer = await request.get(`/timeline?${HUAWEI}`, { headers: { "user-agent": "Twitterbot/1.0" } });
  const head = await page.evaluate(
    (html) => {
      const { head: found } = new DOMParser().parseFromString(html, "text/html");
      const meta = [...found.querySelectorAll("meta")];
      const named = (name: string) =>
        meta.find((one) => [one.getAttribute("property"), one.name].includes(name))?.content;
      return {
        image: named("og:image"),
        alt: named("og:image:alt"),
        size: [named("og:image:width"), named("og:image:height")],
        title: named("og:title"),
        description: named("og:description"),
        card: named("twitter:card"),
        canonical: found.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href,
      };
    },
    await answer.text(),
  );
  expect(head.title).toBe("Who restricted whom, and when?");
  expect(head.description).toContain("37 acts by 23 senders concerning Huawei");
  expect(head.alt).toContain(head.description);
  expect(head.card).toBe("summary_large_image");
  expect(head.size).toEqual(["1200", "630"]);
  expect(new URL(head.canonical ?? "").search).toBe(`?${HUAWEI}`);
  const image = await request.get(head.image ?? "", { headers: { "user-agent": "Twitterbot/1.0" } });
  const asked = await request.get(`/timeline.png?${HUAWEI}&preset=social`);
  expect((await image.body()).equals(await asked.body())).toBe(true);
});

test("a picture of a named revision may be kept, and of any other a browser asks again", async ({
  request,
}) => {
  const frozen = await request.get("/map.svg?rev=1");
  expect(frozen.headers()["cache-control"]).toContain("immutable");
  const live = await request.get("/map.svg");
  expect(live.headers()["cache-control"]).toBe("no-cache");
  const etag = live.headers().etag ?? "";
  expect(etag).not.toBe("");
  const again = await request.get("/map.svg", { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
  const missing = await request.get("/map.svg?rev=999999");
  expect(missing.headers()["cache-control"]).toBe("no-cache");
});

/** The words of a picture. */
async function said(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  return (await answer.text()).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

test("odd addresses give a picture that names what it left out", async ({ request }) => {
  const at = "/map.svg?at=2020-09-08";
  expect(await said(request, at)).not.toContain("Left out of this link:");
  for (const odd of ["w=319", "w=2401", "w=99999", "scale=4"])
    expect(await said(request, `${at}&${odd}&foo=%3Cb%3E%01`)).toContain(
      `${odd} (not a whole number in range)`,
    );
  expect(await said(request, "/timeline.svg?rev=999999")).toContain(
    "rev=999999 (not in this revision of the record)",
  );
  expect(await said(request, `/supply-chain.svg?focus=${"x".repeat(9_000)}`)).toContain("too long");
  expect(await said(request, "/timeline.svg?actor=nobody-at-all")).toContain("actor=nobody-at-all");
});

test("a picture of a named revision says that it is one", async ({ request }) => {
  expect(await said(request, "/map.svg?at=2020-09-08&rev=1")).toMatch(
    /This is the record as it stood at revision 1 of \d/,
  );
});

test("a picture of more pixels than are drawn is refused in words", async ({ request }) => {
  const answer = await request.get("/supply-chain.png?w=2400&scale=3");
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain("Ask for a smaller w or scale.");
});

test("Chinese words are written in a font that the picture carries", async ({ page, request }) => {
  const address = "/timeline.svg?q=%E5%8D%8E%E4%B8%BA&preset=square";
  const svg = await (await request.get(address)).text();
  expect(svg).toContain("“华为”");
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(address);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  for (const family of ["Inter", "Source Serif 4", "Noto Sans SC"])
    expect(loaded.some((one) => one.includes(family))).toBe(true);
  expect(faults).toEqual([]);
});

test("a PNG has its Chinese words, which the server's own fonts may not have", async ({ request }) => {
  const above = async (words: string) => {
    const { data, width } = await png(request, `/timeline.png?q=${encodeURIComponent(words)}`);
    return data.subarray(0, width * 4 * SENTENCE_ENDS);
  };
  expect((await above("甲乙丙丁")).equals(await above("天地人和"))).toBe(false);
});
