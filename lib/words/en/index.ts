import { arcs } from "./arcs";
import { grammar } from "./grammar";
import { home } from "./home";
import { map } from "./map";
import { records } from "./records";
import { site } from "./site";
import { supplyChain } from "./supply-chain";
import { timeline } from "./timeline";
import { vocabulary } from "./vocabulary";

/** The interface in English. */
export const en = { grammar, site, vocabulary, timeline, arcs, map, supplyChain, records, home };
