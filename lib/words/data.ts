import { codeBook } from "./en/code-book";
import { data } from "./en/data";
import { withParts } from "./with-parts";

/** The catalogue with the words of the page of the whole record, and its code book. */
export const dataWords = withParts({ en: { data, codeBook } });
