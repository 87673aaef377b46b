import { map } from "./en/map";
import { withParts } from "./with-parts";

/** The catalogue with the words of the map. */
export const mapWords = withParts({ en: { map } });
export type MapWords = ReturnType<typeof mapWords>;
