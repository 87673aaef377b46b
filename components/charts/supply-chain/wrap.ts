import { textWidth } from "@/lib/text-width";

/** A stretch of text of one kind, inside a line of several. */
export type Run<Style> = { text: string; style: Style };

const NO_BREAK = "\u00a0";
/** Semibold letters are about this much wider than the ones that were measured. */
const BOLD = 1.06;

/**
 * Breaks runs of text into lines at blanks. A word that is wider than a line stands on one of
 * its own; nothing is ever cut off. Blanks that must not break are U+00A0.
 *
 * @param width of a line, px, at `size` px
 * @returns lines from the top, each with the runs on it; no text gives no lines
 */
export function wrapRuns<Style>(
  runs: readonly Run<Style>[],
  width: number,
  size: number,
  bold = false,
): Run<Style>[][] {
  const lines: Run<Style>[][] = [];
  let line: Run<Style>[] = [];
  let used = 0;
  const measure = (text: string) => textWidth(text.replaceAll(NO_BREAK, " "), size) * (bold ? BOLD : 1);
  for (const { text, style } of runs) {
    for (const piece of text.split(/(?<= )/)) {
      const wide = measure(piece.trimEnd());
      if (used > 0 && used + wide > width) {
        lines.push(trimmed(line));
        [line, used] = [[], 0];
      }
      if (used === 0 && piece.trim() === "") continue;
      const last = line.at(-1);
      if (last && last.style === style) line[line.length - 1] = { text: last.text + piece, style };
      else line.push({ text: piece, style });
      used += measure(piece);
    }
  }
  if (line.length > 0) lines.push(trimmed(line));
  return lines;
}

function trimmed<Style>(line: readonly Run<Style>[]): Run<Style>[] {
  return line.map((run, index) => (index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
