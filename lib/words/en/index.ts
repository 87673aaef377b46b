import { grammar } from "./grammar";
import { site } from "./site";
import { timeline } from "./timeline";
import { vocabulary } from "./vocabulary";

/** The interface in English. */
export const en = { grammar, site, vocabulary, timeline };
