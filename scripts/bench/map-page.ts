import { join } from "node:path";
import { siteFolder } from "../start/project";
import { buildPage, type Drawer } from "./build-page";
import { servePage } from "./serve-page";

/** What the site answers for its map as it is opened. */
export type MapRows = Parameters<Drawer["drawOurMap"]>[0];

/** The page in which maps are drawn by themselves, and the rows that they draw. */
export type MapPage = { address: string; rows: MapRows };

/**
 * Builds and serves that page for as long as `use` takes.
 *
 * @param site address of the site whose record is drawn
 */
export async function withMapPage<Result>(
  site: string,
  use: (page: MapPage) => Promise<Result>,
): Promise<Result> {
  const folder = join(siteFolder(), "bench", "page");
  const { drawOurMap } = await buildPage(folder);
  const response = await fetch(`${site}/api/map`);
  if (!response.ok) throw new Error(`The site answered ${response.status} to its map.`);
  const rows: MapRows = await response.json();
  const { address, close } = await servePage({
    folder,
    site,
    acts: new Map(),
    draw: (day) => drawOurMap(rows, day),
  });
  try {
    return await use({ address, rows });
  } finally {
    close();
  }
}
