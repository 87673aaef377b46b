import { cite } from "./en/cite";
import { share } from "./en/share";
import { withParts } from "./with-parts";

/** The catalogue with the words of sharing a chart's view, and of citing it. */
export const shareWords = withParts({ en: { share, cite } });
