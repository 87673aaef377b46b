import type { SenderGroup } from "@/lib/vocabulary";
import type { Words } from "@/lib/words";
import { type Run, wrapRuns } from "@/lib/wrap-runs";
import type { Measure } from "./measures";
import type { Box, Entry, Supplier } from "./picture";

/** How a stretch of text in a box is shown, and where it leads. */
export type TextStyle = {
  kind: "heading" | "name" | "supplier" | "label" | "cross" | "need";
  /** The node it opens. */
  node?: string;
  /** Home of a supplier, or of whoever cut it. */
  group?: SenderGroup;
  cut?: boolean;
  /** The measure that a cross names. */
  event?: string;
  /** What a link is called: all of a name that may be broken into lines, or what a cross says. */
  title?: string;
  faded?: boolean;
};

/** A line of text, px from the top left of its box. */
export type TextLine = { id: string; y: number; bold: boolean; runs: Run<TextStyle>[] };

/** Text sizes and distances inside a box, px; the drawing is shown at 0.86 of them or more. */
const TEXT_SIZE = 14;
export const PADDING_X = 10;
export const LINE = 18;
const PADDING_Y = 8;
const ASCENT = 13;
const BETWEEN_ENTRIES = 9;

/** Needs that say no more than "who makes it", and so need no label before the name. */
const MAKING = ["maker", "operator", "design"];

/**
 * The text of a box, wrapped to its width: the kind where several nodes are folded together,
 * then for each node its name, the companies behind it and the needs that nobody fills.
 *
 * @param width of the whole box, px
 * @returns the lines and the height that the box needs, px
 */
export function textOf(
  box: Box,
  width: number,
  measures: readonly Measure[],
  words: Words,
): { lines: TextLine[]; height: number } {
  const lines: TextLine[] = [];
  const inner = width - 2 * PADDING_X;
  let y = PADDING_Y;
  const write = (id: string, runs: readonly Run<TextStyle>[], bold: boolean) => {
    for (const [index, line] of wrapRuns(runs, inner, TEXT_SIZE, bold).entries()) {
      lines.push({ id: `${id}:${index}`, y: y + ASCENT, bold, runs: line });
      y += LINE;
    }
  };
  if (box.folded) {
    write("kind", [{ text: words.supplyChain.kinds[box.folded], style: { kind: "heading" } }], false);
    y += 3;
  }
  for (const [index, entry] of box.entries.entries()) {
    if (index > 0) y += BETWEEN_ENTRIES;
    const faded = !entry.matched && entry.suppliers.every(({ matched }) => !matched);
    write(entry.id, [{ text: entry.name, style: { kind: "name", node: entry.id, faded } }], true);
    for (const [row, runs] of supplierRows(entry, box.folded !== undefined, measures, words).entries()) {
      write(`${entry.id}/${row}`, runs, false);
    }
    if (entry.emptyNeeds.length > 0) {
      const text = box.folded
        ? words.supplyChain.box.emptyNeedCount(entry.emptyNeeds.length)
        : words.supplyChain.box.emptyNeeds(entry.emptyNeeds.map(words.supplyChain.requirement));
      write(`${entry.id}!`, [{ text, style: { kind: "need", faded } }], false);
    }
  }
  return { lines, height: y + PADDING_Y };
}

/** One row for who makes it, then one for each other need; folded, all names once in one row. */
function supplierRows(
  { suppliers }: Entry,
  folded: boolean,
  measures: readonly Measure[],
  words: Words,
): Run<TextStyle>[][] {
  const rows = new Map<string, Supplier[]>();
  for (const supplier of suppliers) {
    const need = folded || MAKING.includes(supplier.requirement) ? "" : supplier.requirement;
    const row = rows.get(need) ?? [];
    const known = row.findIndex(({ id }) => id === supplier.id);
    if (known === -1) row.push(supplier);
    else if (supplier.state !== "cut") row[known] = supplier;
    rows.set(need, row);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([need, members]) => [
      ...(need === "" ? [] : [run(`${words.supplyChain.box.need(need)} `, { kind: "label" })]),
      ...members.flatMap((supplier, index) =>
        supplierRuns(supplier, folded, measures, words, index === members.length - 1),
      ),
    ]);
}

function supplierRuns(
  supplier: Supplier,
  folded: boolean,
  measures: readonly Measure[],
  words: Words,
  last: boolean,
): Run<TextStyle>[] {
  const { id, name, group, share, state, strand, matched } = supplier;
  const gone = state === "cut" || state === "ended";
  const size = share !== null && !folded ? `\u00a0${words.supplyChain.box.share(share)}` : "";
  const style: TextStyle = {
    kind: "supplier",
    node: id,
    group,
    title: `${name}${size}`,
    cut: gone,
    faded: !matched,
  };
  const number = measures.find(({ event }) => event === strand.cut?.event)?.number;
  const cross: Run<TextStyle>[] =
    state === "cut" && strand.cut
      ? [
          run(`✕${folded || number === undefined ? "" : number}\u00a0`, {
            kind: "cross",
            group: strand.cut.group,
            event: strand.cut.event,
            title: words.supplyChain.box.cutBy(name, strand.cut.title, folded ? undefined : number),
            faded: !matched,
          }),
        ]
      : [];
  return [...cross, run(`${name}${size}`, style), ...(last ? [] : [run("\u00a0· ", { kind: "label" })])];
}

function run(text: string, style: TextStyle): Run<TextStyle> {
  return { text, style };
}
