import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { expect, test } from "playwright/test";
import { type Entry, fromBuffer } from "yauzl";

/** The files of an archive by name, and the moments that it gives for them. */
function unzip(archive: Buffer): Promise<{ files: Map<string, Buffer>; moments: Set<string> }> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    const moments = new Set<string>();
    fromBuffer(archive, { lazyEntries: true }, (fault, zip) => {
      if (fault) return reject(fault);
      zip.on("error", reject);
      zip.on("end", () => resolve({ files, moments }));
      zip.on("entry", (entry: Entry) => {
        zip.openReadStream(entry, async (refused, stream) => {
          if (refused) return reject(refused);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk);
          files.set(entry.fileName, Buffer.concat(chunks));
          moments.add(entry.getLastModDate({ timezone: "UTC" }).toISOString());
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

test("the page says what the record is, and each table has as many rows as it says", async ({
  page,
  request,
}) => {
  await page.goto("/timeline");
  await page.getByRole("contentinfo").getByRole("link", { name: "The record as files" }).click();
  await expect(page).toHaveURL("/data");
  await expect(page.getByRole("heading", { level: 1, name: "The record as files" })).toBeVisible();
  await expect(page.getByText(/^[\d,]+ rows in 15 tables: revision 1, published on /)).toBeVisible();
  const rows = page.getByRole("table", { name: "Tables of the record" }).getByRole("row");
  expect(await rows.count()).toBe(16);
  for (const name of ["event", "membership", "dependency"]) {
    const row = rows.filter({ has: page.getByRole("link", { name, exact: true }) });
    const number = Number(((await row.getByRole("cell").first().textContent()) ?? "").replace(",", ""));
    const href = await row.getByRole("link", { name: `${name} as CSV` }).getAttribute("href");
    expect(href).toBe(`/data/${name}.csv?rev=1`);
    const csv = await request.get(href ?? "");
    expect(csv.headers()["cache-control"]).toContain("immutable");
    expect(parse(await csv.body(), { bom: true, columns: true })).toHaveLength(number);
    const json = await (await request.get(`/data/${name}.json?rev=1`)).json();
    expect(json.rows).toHaveLength(number);
    expect(json.view).toMatchObject({ table: name, revision: 1, checked: "2026-06" });
  }
});

test("the code book tells every column of every file, and every word that stands in one", async ({
  page,
  request,
}) => {
  await page.goto("/data");
  const entry = page.getByRole("group").filter({ hasText: "Acts: one dated act in each row" });
  await entry.getByText("Acts: one dated act in each row").click();
  await expect(entry.getByText("Day on which the act became public.")).toBeVisible();
  const book: { table: string; column: string; word_list: string }[] = parse(
    await (await request.get("/data/code-book.csv?rev=1")).body(),
    { bom: true, columns: true },
  );
  const words: { word_list: string; word: string }[] = parse(
    await (await request.get("/data/words.csv?rev=1")).body(),
    { bom: true, columns: true },
  );
  for (const table of new Set(book.map((row) => row.table))) {
    const rows: Record<string, string>[] = parse(
      await (await request.get(`/data/${table}.csv?rev=1`)).body(),
      {
        bom: true,
        columns: true,
      },
    );
    const columns = book.filter((row) => row.table === table);
    if (rows[0]) expect(Object.keys(rows[0])).toEqual(columns.map(({ column }) => column));
    for (const { column, word_list } of columns.filter((row) => row.word_list !== "")) {
      const known = new Set(words.filter((row) => row.word_list === word_list).map(({ word }) => word));
      const used = new Set(rows.map((row) => row[column] ?? "").filter((word) => word !== ""));
      expect([...used].filter((word) => !known.has(word))).toEqual([]);
    }
  }
});

test("the archive opens, its checksums are right, and it is the same to the byte", async ({ request }) => {
  const [one, other] = [await request.get("/data.zip?rev=1"), await request.get("/data.zip?rev=1")];
  expect(one.headers()["content-type"]).toBe("application/zip");
  expect(one.headers()["content-disposition"]).toBe('attachment; filename="chokepoint-rev1.zip"');
  expect((await one.body()).equals(await other.body())).toBe(true);
  const { files, moments } = await unzip(await one.body());
  // ZIP knows even seconds alone.
  const { published } = (await (await request.get("/data/event.json?rev=1")).json()).view;
  const even = Math.floor(Date.parse(published) / 2_000) * 2_000;
  expect([...moments]).toEqual([new Date(even).toISOString()]);
  const sums = files.get("chokepoint-rev1/SHA256SUMS")?.toString().trimEnd().split("\n") ?? [];
  expect(sums).toHaveLength(files.size - 1);
  for (const line of sums) {
    const [sum, name] = line.split("  ");
    const bytes = files.get(`chokepoint-rev1/${name}`) ?? Buffer.of();
    expect(createHash("sha256").update(bytes).digest("hex"), name).toBe(sum);
  }
  expect(files.get("chokepoint-rev1/LICENSE.md")?.toString()).toContain("Creative Commons Attribution 4.0");
  const event = await request.get("/data/event.csv?rev=1");
  expect(files.get("chokepoint-rev1/csv/event.csv")?.equals(await event.body())).toBe(true);
});

test("a revision that is not there shows the newest and is named; no other file stands there", async ({
  page,
  request,
}) => {
  await page.goto("/data?rev=99");
  await expect(page.getByText("rev=99")).toBeVisible();
  expect((await request.get("/data.zip?rev=99")).headers()["cache-control"]).toBe("no-cache");
  for (const name of [
    "nothing.csv",
    "event.xml",
    "event",
    "..%2Fevent.csv",
    "%00.csv",
    `${"x".repeat(5_000)}.csv`,
  ])
    expect((await request.get(`/data/${name}`)).status()).toBe(404);
});
