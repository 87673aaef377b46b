import { type ChangeObject, diffWords } from "diff";

/** A stretch of a text that both versions have, or only one of them. */
export type Stretch = { text: string; isCommon: boolean };

/** Words that may differ before a text counts as rewritten, and is told whole: finding them takes time that grows with their square. */
const MOST_EDITS = 200;

/**
 * The words in which two texts differ. The stretches of each, joined, give that text again. Texts that
 * have next to nothing in common are one stretch each.
 */
export function differingWords(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const parts = diffWords(before, after, { maxEditLength: MOST_EDITS });
  if (!parts?.some(({ added, removed, value }) => !added && !removed && value.trim() !== ""))
    return { before: [{ text: before, isCommon: false }], after: [{ text: after, isCommon: false }] };
  const told = (isOther: (part: ChangeObject<string>) => boolean) =>
    parts
      .filter((part) => !isOther(part))
      .flatMap(({ value, added, removed }) =>
        added || removed ? apartFromBlanks(value) : [{ text: value, isCommon: true }],
      );
  return { before: told(({ added }) => added), after: told(({ removed }) => removed) };
}

/** Words that differ, without the blanks around them, which nobody wants to see struck out. */
function apartFromBlanks(text: string): Stretch[] {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return [
    { text: before, isCommon: true },
    { text: words, isCommon: false },
    { text: after, isCommon: true },
  ].filter((stretch) => stretch.text !== "");
}
