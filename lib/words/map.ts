import { claimed } from "./en/claimed";
import { map } from "./en/map";
import { mapTime } from "./en/map-time";
import { withParts } from "./with-parts";

/** The catalogue with the words of the map, of its slider of days, and of what was claimed against what can be named. */
export const mapWords = withParts({ en: { map, mapTime, claimed } });
export type MapWords = ReturnType<typeof mapWords>;
