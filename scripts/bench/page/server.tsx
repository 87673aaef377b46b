import { renderToString } from "react-dom/server";
import type { MapRows } from "@/components/charts/map";
import type { IsoDay } from "@/lib/dates";
import { drawingsOf } from "./map/drawings";
import { OurMap } from "./map/OurMap";
import { type OurRows, OurTimeline } from "./OurTimeline";

/** Our timeline as the site's server writes it into a page. */
export function drawOurs(rows: OurRows): string {
  return renderToString(<OurTimeline {...rows} />);
}

/** Our map as the site's server writes it into a page. */
export function drawOurMap(rows: MapRows, day: IsoDay): string {
  return renderToString(<OurMap drawing={drawingsOf(rows)(day)} />);
}
