import { changes } from "./en/changes";
import { cite } from "./en/cite";
import { map } from "./en/map";
import { records } from "./en/records";
import { withParts } from "./with-parts";

/** The catalogue with the words of the pages of single records. */
export const recordWords = withParts({ en: { map, records, changes, cite } });
export type RecordWords = ReturnType<typeof recordWords>;
