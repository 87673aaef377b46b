/** Why a part of a link was left out. Each has a sentence in the catalogue. */
export const REFUSALS = [
  "unknown-key",
  "not-a-date",
  "not-a-day",
  "not-an-id",
  "not-a-country",
  "not-a-pair",
  "not-a-choice",
  "not-a-number",
  "too-long",
  "too-many",
  "given-twice",
  "not-in-record",
  "not-shown",
  "not-before",
  "before-start",
  "not-a-view",
  "needs-two",
  "not-earlier",
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** One part of a link that was left out: the key, the text as it was given (shortened), and why. */
export type Refusal = { key: string; text: string; reason: RefusalReason };

/** What a key's text means, and what of it had to be left out. */
export type Reading<Value> = { value: Value; refused: { text: string; reason: RefusalReason }[] };

/**
 * How one key of a link is read and written. `write` gives the text as it stands after the
 * `=`, already escaped; an empty text means that the key is not written, and is what `absent`
 * writes. For every value that `read` can give, `read([write(value)])` gives it again.
 */
export type Codec<Value> = {
  absent: Value;
  read: (texts: readonly string[]) => Reading<Value>;
  write(value: Value): string;
};

/** The longest text of a refused value that is shown again. */
const SHOWN = 40;

/** A refused value as it may be shown: short, with an ellipsis where it was cut. */
export function shorten(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN - 1).join("")}…` : text;
}
