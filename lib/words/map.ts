import { aims } from "./en/aims";
import { claimed } from "./en/claimed";
import { map } from "./en/map";
import { mapHands } from "./en/map-hands";
import { mapLegend } from "./en/map-legend";
import { mapTime } from "./en/map-time";
import { matrixDoor } from "./en/matrix-door";
import { measuresDoor } from "./en/measures-door";
import { withParts } from "./with-parts";

/**
 * The catalogue with the words of the map, of its slider of days, of what was claimed against what can
 * be named, of what initiatives ask for, of what can be chosen in the legend and done with keys, and of
 * what leads to the table of all of them and to the counts of measures.
 */
export const mapWords = withParts({
  en: { map, mapTime, mapLegend, mapHands, claimed, aims, matrixDoor, measuresDoor },
});
export type MapWords = ReturnType<typeof mapWords>;
