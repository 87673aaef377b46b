import { textWidth } from "./text-width";

/** A stretch of text of one kind, inside a line of several. */
export type Run<Style> = {
  text: string;
  style: Style;
  /** Whether it goes on from the line before. */
  goesOn?: boolean;
};

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
  for (const unit of unitsOf(runs)) {
    const wide = measure(
      unit
        .map(({ text }) => text)
        .join("")
        .trimEnd(),
    );
    if (used > 0 && used + wide > width) {
      lines.push(trimmed(line));
      [line, used] = [[], 0];
    }
    if (used === 0 && wide === 0) continue;
    for (const piece of unit) {
      const last = line.at(-1);
      if (last?.style === piece.style) line[line.length - 1] = { ...last, text: last.text + piece.text };
      else line.push(piece);
      used += measure(piece.text);
    }
  }
  if (line.length > 0) lines.push(trimmed(line));
  return lines;
}

/** Pieces that must stay on one line: up to a blank, also across runs where a blank must not break. */
function unitsOf<Style>(runs: readonly Run<Style>[]): Run<Style>[][] {
  const units: Run<Style>[][] = [];
  for (const { text, style } of runs) {
    for (const [index, piece] of text.split(/(?<= )/).entries()) {
      const run = { text: piece, style, ...(index > 0 && { goesOn: true }) };
      const last = units.at(-1);
      const glued = last && (piece.startsWith(NO_BREAK) || last.at(-1)?.text.endsWith(NO_BREAK));
      if (glued) last.push(run);
      else units.push([run]);
    }
  }
  return units;
}

function trimmed<Style>(line: readonly Run<Style>[]): Run<Style>[] {
  return line.map((run, index) => (index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
