import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawnOutlinesModule, OUTLINES_FILE } from "./outlines-module";

it("the outlines are what `npm run outlines` would write", async () => {
  const isCurrent = readFileSync(OUTLINES_FILE, "utf8") === (await drawnOutlinesModule());
  expect(isCurrent).toBe(true);
});
