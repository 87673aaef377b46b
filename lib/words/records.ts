import { records } from "./en/records";
import { type WordsWith, withPart } from "./with-part";

/** The catalogue with the words of the pages of single records. */
export type RecordWords = WordsWith<"records", typeof records>;
export const recordWords = withPart("records", { en: records });
