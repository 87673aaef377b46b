import { aims } from "./en/aims";
import { matrix } from "./en/matrix";
import { withParts } from "./with-parts";

/** The catalogue with the words that only the map has: its table of all initiatives, and what they ask for. */
export const mapWords = withParts({ en: { matrix, aims } });
