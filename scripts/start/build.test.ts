import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fingerprint } from "./build";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "chokepoint-build-"));
  await mkdir(join(folder, "app/timeline"), { recursive: true });
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "app/timeline/page.tsx"), "one");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("is the same for the same sources", async () => {
  expect(await fingerprint(folder)).toBe(await fingerprint(folder));
});

it.each([
  ["app/timeline/page.tsx", "two"],
  ["app/other.tsx", "one"],
  ["package-lock.json", "{}"],
])("changes with %s", async (path, text) => {
  const before = await fingerprint(folder);
  await writeFile(join(folder, path), text);
  expect(await fingerprint(folder)).not.toBe(before);
});

it.each(["app/timeline/page.test.tsx", "data/events.csv", "README.md"])(
  "stays when %s changes, because it is not built",
  async (path) => {
    const before = await fingerprint(folder);
    await writeFile(join(folder, path), "changed");
    expect(await fingerprint(folder)).toBe(before);
  },
);

it("changes when a file moves", async () => {
  const before = await fingerprint(folder);
  await rm(join(folder, "app/timeline/page.tsx"));
  await writeFile(join(folder, "app/page.tsx"), "one");
  expect(await fingerprint(folder)).not.toBe(before);
});
