import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fromBuffer, type Entry as Zipped } from "yauzl";
import { only } from "./stream";
import { zipOf } from "./zip";

const MOMENT = new Date("2026-11-27T00:09:02Z");

async function bytesOf(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const part of parts) chunks.push(part);
  return Buffer.concat(chunks);
}

/** The files of an archive, read by another library than wrote it. */
function read(archive: Buffer): Promise<Map<string, { text: string; modified: string }>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, { text: string; modified: string }>();
    fromBuffer(archive, { lazyEntries: true }, (fault, zip) => {
      if (fault) return reject(fault);
      zip.on("error", reject);
      zip.on("end", () => resolve(files));
      zip.on("entry", (entry: Zipped) => {
        zip.openReadStream(entry, async (refused, stream) => {
          if (refused) return reject(refused);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk);
          const modified = entry.getLastModDate({ timezone: "UTC" }).toISOString();
          files.set(entry.fileName, { text: Buffer.concat(chunks).toString(), modified });
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

async function* slowly(...parts: string[]): AsyncGenerator<string> {
  yield* parts;
}
const files = () => [
  { name: "LICENSE.md", parts: only("CC BY 4.0 华为\n") },
  { name: "csv/event.csv", parts: slowly("id,title\r\n", "a,b\r\n".repeat(20_000), "c,d\r\n") },
  { name: "csv/none.csv", parts: slowly() },
];
const archive = () => bytesOf(zipOf("chokepoint-rev1", files(), MOMENT));

afterEach(() => vi.unstubAllEnvs());

describe("an archive", () => {
  it("holds every file in its folder, whole, with the moment it was given", async () => {
    const found = await read(await archive());
    expect([...found.keys()]).toEqual([
      "chokepoint-rev1/LICENSE.md",
      "chokepoint-rev1/csv/event.csv",
      "chokepoint-rev1/csv/none.csv",
      "chokepoint-rev1/SHA256SUMS",
    ]);
    expect(found.get("chokepoint-rev1/LICENSE.md")?.text).toBe("CC BY 4.0 华为\n");
    expect(found.get("chokepoint-rev1/csv/event.csv")?.text).toBe(
      `id,title\r\n${"a,b\r\n".repeat(20_000)}c,d\r\n`,
    );
    expect(found.get("chokepoint-rev1/csv/none.csv")?.text).toBe("");
    for (const { modified } of found.values()) expect(modified).toBe("2026-11-27T00:09:02.000Z");
  });

  it("has checksums of every other file, as sha256sum reads them", async () => {
    const found = await read(await archive());
    const lines = found.get("chokepoint-rev1/SHA256SUMS")?.text.trimEnd().split("\n") ?? [];
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      const text = found.get(`chokepoint-rev1/${name}`)?.text ?? "";
      expect(createHash("sha256").update(text).digest("hex")).toBe(sum);
    }
  });

  it("is the same to the byte, whatever the zone of the server", async () => {
    const here = await archive();
    const hour = MOMENT.getHours();
    vi.stubEnv("TZ", "Asia/Shanghai");
    expect(MOMENT.getHours()).not.toBe(hour);
    expect((await archive()).equals(here)).toBe(true);
  });

  it("fails when one of its files does", async () => {
    const failing: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("no database")) }),
    };
    await expect(bytesOf(zipOf("x", [{ name: "a", parts: failing }], MOMENT))).rejects.toThrow("no database");
  });
});
