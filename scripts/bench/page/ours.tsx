import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type Drawing, readJson } from "./drawing";
import { type OurRows, OurTimeline } from "./OurTimeline";

/** Our drawing, drawn by the page's own script. */
export function open(place: HTMLElement): Drawing<OurRows> {
  const root = createRoot(place);
  // At once, as the site draws rows that have come, and as the other libraries draw.
  const draw = async (rows: OurRows) => flushSync(() => root.render(<OurTimeline {...rows} />));
  return { read: readRows, draw };
}

/** Our drawing with the way of its rows: what it draws is asked for when it is to be drawn. */
export function openWithRequest(place: HTMLElement): Drawing<string> {
  const { draw } = open(place);
  return { read: async (query) => query, draw: async (query) => draw(await readRows(query)) };
}

async function readRows(query: string): Promise<OurRows> {
  return { query, rows: await readJson(`/api/timeline?${query}`) };
}
