import { expect, test } from "playwright/test";
import { jsonOf, type Row } from "./file-rows";

const FORMS = ["csv", "json", "csv-metadata.json"];

for (const path of ["timeline", "supply-chain", "map"]) {
  test(`the description of /${path}.csv tells each of its columns, which the JSON has in the same order, and is found by a link`, async ({
    request,
  }) => {
    const csv = await request.get(`/${path}.csv?rev=1`);
    const [, href] = /<([^>]*)>; rel="describedby"/.exec(csv.headers().link ?? "") ?? [];
    expect(href).toBe(`/${path}.csv-metadata.json?rev=1`);
    const described = await (await request.get(href ?? "")).json();
    const [header = ""] = (await csv.text()).replace("\uFEFF", "").split("\r\n");
    expect(described.tableSchema.columns.map(({ name }: Row) => name)).toEqual(header.split(","));
    for (const column of described.tableSchema.columns) expect(column["dc:description"]).not.toBe("");
    expect(described.url).toBe(`/${path}.csv?rev=1`);
    expect(described["dc:license"]["@id"]).toBe("https://creativecommons.org/licenses/by/4.0/");
    const { rows } = await jsonOf(request, `/${path}.json?rev=1`);
    expect(Object.keys(rows[0] ?? {})).toEqual(header.split(","));
  });

  test(`/${path} at a revision is kept for ever in each form, and else asked for by its tag`, async ({
    request,
  }) => {
    for (const form of FORMS) {
      const frozen = await request.get(`/${path}.${form}?rev=1`);
      expect(frozen.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
      const live = await request.get(`/${path}.${form}`);
      expect(live.headers()["cache-control"]).toBe("no-cache");
      const { etag = "" } = live.headers();
      const again = await request.get(`/${path}.${form}`, { headers: { "If-None-Match": etag } });
      expect(again.status()).toBe(304);
      expect((await again.body()).length).toBe(0);
      expect(
        (await request.get(`/${path}.${form}`, { headers: { "If-None-Match": '"other"' } })).status(),
      ).toBe(200);
      if (form === "csv") expect((await live.body()).equals(await frozen.body())).toBe(true);
    }
  });
}

const CITED = ["bib", "ris", "csl.json", "txt"];

for (const [given, canonical, forms] of [
  [
    "/timeline.*?to=2020&actor=zte%2Chuawei&from=",
    "/timeline.*?actor=huawei,zte&to=2020",
    [...FORMS, "zip", "atom", "feed.json", "ics", ...CITED],
  ],
  [
    "/timeline.*?preset=social&to=2020&actor=zte%2Chuawei",
    "/timeline.*?actor=huawei,zte&to=2020&preset=social",
    ["svg", "png"],
  ],
  ["/changes.*?actor=zte%2Chuawei&to=1", "/changes.*?to=1&actor=huawei,zte", ["csv", "json", "atom"]],
  ["/countries/fra.*?rev=1", "/countries/FRA.*?rev=1", ["json", ...CITED]],
  ["/actors/huawei.*?rev=", "/actors/huawei.*", ["json", ...CITED]],
] as const)
  test(`${given} is sent on to its one address, in any form of a file`, async ({ request }) => {
    for (const form of forms) {
      const ask = (address: string) =>
        request.get(address.replace("*", form), { maxRedirects: 0, timeout: 20_000 });
      const answer = await ask(given);
      expect([form, answer.status(), answer.headers().location]).toEqual([
        form,
        308,
        canonical.replace("*", form),
      ]);
      expect([form, (await ask(canonical)).status()]).toEqual([form, 200]);
    }
  });

test("what cannot be read or is not in the record is left out, and the file says so", async ({ request }) => {
  const { view, rows } = await jsonOf(
    request,
    "/timeline.json?actor=huawei,nobody&to=2019&colour=red&rev=999",
  );
  expect(view.left_out.map(({ key }) => key).toSorted()).toEqual(["actor", "colour", "rev"]);
  expect(view.revision).toBe(1);
  expect(rows.length).toBeGreaterThan(1);
  const answer = await request.get("/timeline.csv?actor=huawei&to=2019&rev=999");
  expect(answer.headers()["cache-control"]).toBe("no-cache");
});

test("a file says where it is from: the frozen page, and the frozen file itself", async ({
  request,
  baseURL,
}) => {
  const { view } = await jsonOf(request, "/map.json");
  expect(view.address).toBe(`${baseURL}/map?at=2026-06-30&rev=1`);
  expect(view.file).toBe(`${baseURL}/map.json?at=2026-06-30&rev=1`);
  expect((await jsonOf(request, view.file)).view).toEqual(view);
  const csv = await request.get("/timeline.csv?actor=huawei&from=2019-05");
  expect(csv.headers()["content-disposition"]).toBe(
    'attachment; filename="chokepoint-timeline-rev1-actor-huawei-from-2019-05.csv"',
  );
  expect(csv.headers()["content-type"]).toContain("charset=utf-8");
});

test("a host that is none gets into no file", async ({ request }) => {
  const headers = { "X-Forwarded-Host": 'evil"><script>' };
  const text = await (await request.get("/timeline.atom?to=2014", { headers })).text();
  expect(text).not.toContain("script");
});
