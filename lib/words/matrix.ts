import { map } from "./en/map";
import { matrix } from "./en/matrix";
import { withParts } from "./with-parts";

/** The catalogue with the words of the map's table of all initiatives, which come with the open table, and of standings. */
export const matrixWords = withParts({ en: { map, matrix } });
