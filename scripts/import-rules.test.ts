import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkImports } from "./import-rules";

let root: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "chokepoint-imports-")));
  await write(
    "tsconfig.json",
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }',
  );
  for (const name of ["react", "next", "d3-selection", "drizzle-orm", "postgres"]) {
    await write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    await write(`node_modules/${name}/index.js`, "exports.a = 1;");
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** The names of the rules that one import breaks. */
async function brokenBy(from: string, to: string, how = 'import { a } from "…";'): Promise<string[]> {
  const isPackage = !to.includes(".");
  const up = "../".repeat(from.split("/").length - 1) || "./";
  if (!isPackage) await write(to, "export const a = 1;\nexport type A = 1;\n");
  await write(from, how.replace("…", isPackage ? to : up + to.replace(/\.tsx?$/, "")));
  const { violations } = await checkImports(root, [from.split("/")[0] ?? from]);
  return [...new Set(violations.map((violation) => violation.split(":")[0] ?? ""))];
}

it.each([
  ["app/page.tsx", "scripts/publish.ts", "app-imports"],
  ["components/panel/Panel.tsx", "app/page.tsx", "components-imports"],
  ["components/panel/Panel.tsx", "db/queries/events.ts", "components-know-rows-by-type"],
  ["db/publish.ts", "components/panel/Panel.tsx", "db-imports"],
  ["lib/dates.ts", "db/publish.ts", "lib-imports"],
  ["scripts/publish.ts", "app/page.tsx", "scripts-imports"],
  ["scripts/bench/time.ts", "components/charts/map/index.ts", "scripts-imports"],
  ["scripts/bench/page/ours.tsx", "components/panel/Panel.tsx", "bench-page-imports"],
  ["scripts/bench/page/ours.tsx", "db/publish.ts", "bench-page-imports"],
  ["scripts/bench/page/ours.tsx", "components/charts/map/layout.ts", "charts-have-one-door"],
  ["e2e/timeline.spec.ts", "lib/dates.ts", "e2e-imports"],
  ["components/charts/map/Map.tsx", "components/charts/timeline/index.ts", "charts-stand-alone"],
  ["app/map/page.tsx", "components/charts/map/layout.ts", "charts-have-one-door"],
  ["components/charts/map/layout.ts", "react", "layout-knows-no-react"],
  ["components/charts/map/describe.ts", "next", "layout-knows-no-react"],
  ["components/charts/map/Map.tsx", "d3-selection", "no-d3-selection"],
  ["components/panel/Panel.tsx", "postgres", "sql-only-in-db"],
  ["app/page.tsx", "drizzle-orm", "sql-only-in-db"],
  ["lib/dates.ts", "d3-nowhere", "resolvable"],
])("%s must not import %s", async (from, to, rule) => {
  expect(await brokenBy(from, to)).toContain(rule);
});

it("refuses a circle", async () => {
  await write("lib/one.ts", 'import { b } from "./two";\nexport const a = b;');
  await write("lib/two.ts", 'import { a } from "./one";\nexport const b = a;');
  expect((await checkImports(root, ["lib"])).violations.join()).toContain("no-circle");
});

it.each([
  ["app/page.tsx", "components/charts/map/index.ts"],
  ["app/page.tsx", "components/charts/map/server.ts"],
  ["scripts/bench/page/ours.tsx", "components/charts/map/index.ts"],
  ["scripts/bench/page/ours.tsx", "lib/dates.ts"],
  ["components/svg/use-drag.ts", "d3-selection"],
  ["db/publish.ts", "drizzle-orm"],
  ["components/charts/map/layout.ts", "components/charts/map/outlines.ts"],
])("%s may import %s", async (from, to) => {
  expect(await brokenBy(from, to)).toEqual([]);
});

it("lets a component know the type of a row", async () => {
  const typeOnly = 'import type { A } from "…";\nexport type B = A;';
  expect(await brokenBy("components/panel/Panel.tsx", "db/queries/events.ts", typeOnly)).toEqual([]);
});

it("counts what it saw, so that a check of nothing can be told", async () => {
  await write("lib/one.ts", "export const a = 1;");
  expect(await checkImports(root, ["lib"])).toEqual({ files: 1, violations: [] });
});
