import { searchText } from "./search-text";
import type { SoughtWord } from "./sought-words";

/** A stretch of a text, and whether it holds what was looked for. */
export type Piece = { text: string; marked: boolean };

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A small letter sigma has a form of its own at the end of a word, which a letter by itself does not show. */
function plain(text: string): string {
  return text.replaceAll("ς", "σ");
}

/**
 * Cuts a text where the words of a search begin and end in it, whatever the accents, width and
 * letter case of either. A letter counts as found when any part of its folded form is: `ﬁ` for `i`.
 *
 * @returns pieces that joined give `text` again, none of them empty, marked and unmarked in
 *   turn; without words or without a match one unmarked piece; none for an empty text
 */
export function markMatches(text: string, sought: readonly SoughtWord[]): Piece[] {
  if (sought.length === 0) return text === "" ? [] : [{ text, marked: false }];
  const letters = lettersOf(text);
  const { folded, owners } = fold(letters);
  const found = new Set<number>();
  for (const form of sought.flat().map(plain))
    for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1))
      for (const owner of between(owners[at], owners[at + form.length - 1])) found.add(owner);
  const pieces: Piece[] = [];
  for (const [index, letter] of letters.entries()) {
    const marked = found.has(index);
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += letter;
    else pieces.push({ text: letter, marked });
  }
  return pieces;
}

/** What a reader sees as one letter. Those that folding makes one letter of, as it does of the Korean `ㅅㅏ`, stand together. */
function lettersOf(text: string): string[] {
  const letters: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const last = letters.at(-1) ?? "";
    if (isJoined(last, segment)) letters[letters.length - 1] = last + segment;
    else letters.push(segment);
  }
  return letters;
}

/** Whether two letters are folded to something else together than one by one. */
function isJoined(one: string, other: string): boolean {
  if (one === "" || isAscii(one) || isAscii(other)) return false;
  return plain(searchText(one + other)) !== plain(searchText(one)) + plain(searchText(other));
}

function isAscii(letter: string): boolean {
  return letter.length === 1 && letter < "\u0080";
}

/** Whole numbers from one to another, both included; what stands between two blanks is found with them. */
function between(first = 0, last = -1): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** The folded text, and for each of its characters the letter of the original that it comes from. */
function fold(letters: readonly string[]): { folded: string; owners: number[] } {
  let folded = "";
  const owners: number[] = [];
  for (const [index, letter] of letters.entries()) {
    const blank = /^\s+$/u.test(letter.normalize("NFKD"));
    const form = blank ? (folded.endsWith(" ") ? "" : " ") : plain(searchText(letter));
    folded += form;
    for (let count = 0; count < form.length; count += 1) owners.push(index);
  }
  return { folded, owners };
}
