import { changes } from "./en/changes";
import { withParts } from "./with-parts";

/** The catalogue with the words of what changed between revisions. */
export const changesWords = withParts({ en: { changes } });
export type ChangesWords = ReturnType<typeof changesWords>;
