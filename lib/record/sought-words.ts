import { searchText } from "./search-text";

/** One word of a search, in each form in which a text may hold it: as typed first. */
export type SoughtWord = readonly [string, ...string[]];

const QUOTES = /^["'“”‘’«»「」]+|["'“”‘’«»「」]+$/gu;

/** Letters beside a long number, as in a citation typed without its blanks. */
const CITATION = /^(?=.*\d{3})[\d\p{Script=Latin}.]+$/u;
const BORDER = /(?<=\d)(?=\p{Script=Latin})|(?<=[\p{Script=Latin}.])(?=\d)/gu;

/**
 * The words of a search, folded as the text is that they are looked for in (`searchText`).
 * Quotation marks around a word go; `FR22961` may stand as `fr 22961` too.
 *
 * @returns in the order typed, each word once; none for a text without words
 */
export function soughtWords(text: string): SoughtWord[] {
  const typed = searchText(text)
    .split(" ")
    .map((word) => word.replace(QUOTES, "") || word)
    .filter((word) => word !== "");
  return [...new Set(typed)].map((word) => {
    const spaced = CITATION.test(word) ? word.replace(BORDER, " ") : word;
    return spaced === word ? [word] : [word, spaced];
  });
}
