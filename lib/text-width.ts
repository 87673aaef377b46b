/** Advance widths of Inter at 1 px, by how wide a character is; measured once from the font file. */
const NARROW = 0.28;
const SLIM = 0.36;
const USUAL = 0.57;
const WIDE = 0.7;
const WIDEST = 0.9;
const FULL = 1;

/**
 * How wide a text in Inter is, px; errs on the wide side so that what is placed by it never
 * touches. Chinese, Japanese and Korean letters are as wide as the type is high.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

function letterWidth(letter: string): number {
  if (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter)) return FULL;
  if (/[ijlI.,:;'’|!]/.test(letter)) return NARROW;
  if (/[ frt()[\]/\-1]/.test(letter)) return SLIM;
  if (/[mMW@%—]/.test(letter)) return WIDEST;
  if (/[A-HJ-LN-VX-Zw&0-9+–]/.test(letter)) return WIDE;
  return USUAL;
}
