import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "chokepoint-install-"));
  await mkdir(join(root, "node_modules"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const lock = (name: string, packages: object) => writeFile(join(root, name), JSON.stringify({ packages }));
const WANTED = {
  "": { version: "0.1.0" },
  "node_modules/next": { version: "16.4.6" },
  "node_modules/other-machine": { version: "1.0.0", optional: true },
};

it.each([
  ["nothing is there", undefined, false],
  ["a package is missing", {}, false],
  ["a package has another version", { "node_modules/next": { version: "16.4.5" } }, false],
  ["only what is for another machine is missing", { "node_modules/next": { version: "16.4.6" } }, true],
])("when %s", async (_, there, installed) => {
  await lock("package-lock.json", WANTED);
  if (there) await lock("node_modules/.package-lock.json", there);
  expect(isInstalled(root)).toBe(installed);
});
