import { map } from "./en/map";
import { measures } from "./en/measures";
import { withParts } from "./with-parts";

/** The catalogue with the words of the map's counts of measures, which come with them, and of the map. */
export const measureWords = withParts({ en: { map, measures } });
export type MeasureWords = ReturnType<typeof measureWords>;
