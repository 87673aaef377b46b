import { type Language, type Words, words } from ".";
import { records } from "./en/records";

/** The catalogue with the words of the pages of single records: the charts do not carry them. */
export type RecordWords = Words & { records: typeof records };

const RECORDS = { en: records } as const satisfies Record<Language, typeof records>;

/** The catalogue of a language with the words of the pages of single records. */
export function recordWords(language: Language = "en"): RecordWords {
  return { ...words(language), records: RECORDS[language] };
}
