import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawnModules } from "./outlines-module";

it("the outlines are what `npm run outlines` would write", async () => {
  for (const { file, text } of await drawnModules())
    expect(readFileSync(file, "utf8") === text, file).toBe(true);
});
