/**
 * Draws the outlines of the world into `components/charts/map/outlines.ts` and a file in `public/outlines/`, where
 * earlier ones stay for pages that were kept. Run it
 * with `npm run outlines` when `world-atlas`, the projection or the list of countries changes, and
 * commit the result: a test fails as long as a file says something else than this would.
 */
import { writeFile } from "node:fs/promises";
import { drawnModules } from "./outlines-module";

for (const { file, text } of await drawnModules()) {
  await writeFile(file, text);
  console.log(`${file} written`);
}
