import { cite } from "./en/cite";
import { withParts } from "./with-parts";

/** The catalogue with the words of citations. */
export const citeWords = withParts({ en: { cite } });
