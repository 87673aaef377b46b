import { aims } from "./en/aims";
import { matrixDoor } from "./en/matrix-door";
import { withParts } from "./with-parts";

/** The catalogue with the words that only the map has: what initiatives ask for, and what leads to its table of all of them. */
export const mapWords = withParts({ en: { aims, matrixDoor } });
