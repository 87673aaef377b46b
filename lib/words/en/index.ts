import { arcs } from "./arcs";
import { density } from "./density";
import { eventPanel } from "./event-panel";
import { grammar } from "./grammar";
import { search } from "./search";
import { site } from "./site";
import { timeline } from "./timeline";
import { timelineWindow } from "./timeline-window";
import { vocabulary } from "./vocabulary";

/** The interface in English. */
export const en = {
  grammar,
  site,
  vocabulary,
  timeline,
  timelineWindow,
  arcs,
  density,
  eventPanel,
  search,
};
