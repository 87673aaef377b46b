/**
 * Draws the outlines of the world into `components/charts/map/outlines.ts`. Run it with
 * `npm run outlines` when `world-atlas`, the projection or the list of countries changes, and
 * commit the result: a test fails as long as the file says something else than this would.
 */
import { writeFile } from "node:fs/promises";
import { drawnOutlinesModule, OUTLINES_FILE } from "./outlines-module";

await writeFile(OUTLINES_FILE, await drawnOutlinesModule());
console.log(`${OUTLINES_FILE} written`);
