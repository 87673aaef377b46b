import { embed } from "./en/embed";
import { withParts } from "./with-parts";

/** The catalogue with the words of a chart in a frame of another site. */
export const embedWords = withParts({ en: { embed } });
