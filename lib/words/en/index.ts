import { arcs } from "./arcs";
import { eventPanel } from "./event-panel";
import { grammar } from "./grammar";
import { search } from "./search";
import { site } from "./site";
import { timeline } from "./timeline";
import { vocabulary } from "./vocabulary";

/** The interface in English. */
export const en = {
  grammar,
  site,
  vocabulary,
  timeline,
  arcs,
  eventPanel,
  search,
};
