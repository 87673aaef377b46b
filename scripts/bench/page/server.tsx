import { renderToString } from "react-dom/server";
import { type OurRows, OurTimeline } from "./OurTimeline";

/** Our drawing as the site's server writes it into a page. */
export function drawOurs(rows: OurRows): string {
  return renderToString(<OurTimeline {...rows} />);
}
