import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { expect, test } from "playwright/test";

for (const [chart, query, sentence] of [
  ["timeline", "actor=huawei&from=2019-05&to=2020-09", /^37 acts by 23 senders concerning Huawei/],
  ["supply-chain", "at=2020-09-16&focus=huawei-phones", /^On 16 September 2020, 13 of the 111 ties/],
  ["map", "at=2020-09-08", /^On 8 September 2020, The Clean Network has ties with 22/],
] as const)
  test(`the ${chart} as a folder opens from a file, with its picture and its rows, and needs no network`, async ({
    page,
    context,
    request,
  }) => {
    const answer = await request.get(`/${chart}.zip?${query}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/zip");
    const files = Object.entries(unzipSync(await answer.body()));
    const folder = await mkdtemp(join(tmpdir(), "chokepoint-kit-"));
    try {
      for (const [name, content] of files) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
      const [inner = ""] = files[0]?.[0].split("/") ?? [];
      const sums = new Map(
        files.map(([name, content]) => [name, createHash("sha256").update(content).digest("hex")]),
      );
      const listed = Buffer.from(files.find(([name]) => name.endsWith("/SHA256SUMS"))?.[1] ?? [])
        .toString()
        .trim()
        .split("\n")
        .map((line) => line.split("  "));
      expect(listed).toHaveLength(files.length - 1);
      for (const [sum, name] of listed) expect(sums.get(`${inner}/${name}`)).toBe(sum);
      const inside = (ending: string) =>
        Buffer.from(files.find(([name]) => name === `${inner}/${chart}.${ending}`)?.[1] ?? []);
      for (const ending of ["csv", "json", "svg", "png"]) {
        const asked = await request.get(`/${chart}.${ending}?${query}`);
        expect(inside(ending).equals(await asked.body()), ending).toBe(true);
      }
      const { url, tableSchema } = JSON.parse(inside("csv-metadata.json").toString());
      const [header = ""] = inside("csv").toString().replace("\uFEFF", "").split("\r\n");
      expect(url).toBe(`${chart}.csv`);
      expect(tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(header.split(","));

      await context.setOffline(true);
      const wanted: string[] = [];
      page.on("request", (one) => wanted.push(new URL(one.url()).protocol));
      await page.goto(pathToFileURL(join(folder, inner, "index.html")).href);
      await expect(page.getByText(sentence)).toBeVisible();
      const picture = page.getByRole("img", { name: sentence });
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
      await expect(page.getByRole("link", { name: new RegExp(`/${chart}\\?.*rev=1$`) })).toBeVisible();
      expect(new Set(wanted)).toEqual(new Set(["file:"]));
      const beside = await page
        .getByRole("listitem")
        .getByRole("link")
        .evaluateAll((links) => links.map((link) => `${link.getAttribute("href")}`));
      expect([...beside, "index.html"].toSorted()).toEqual(
        files.map(([name]) => name.slice(inner.length + 1)).toSorted(),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

test("a folder of one revision is the same to the byte, and kept for ever", async ({ request }) => {
  const address = "/map.zip?at=2020-09-08&rev=1";
  const [one, other] = [await request.get(address), await request.get(address)];
  expect(one.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await one.body()).equals(await other.body())).toBe(true);
});
