import { compareText } from "@/lib/compare-text";
import { tenths } from "@/lib/tenths";
import { textWidth } from "@/lib/text-width";
import type { SenderGroup } from "@/lib/vocabulary";
import type { ChainWords } from "@/lib/words/chain";
import { type Run, wrapRuns } from "@/lib/wrap-runs";
import { cutters } from "./cut-numbers";
import { LINE, needLines, PADDING_X, TEXT_SIZE } from "./need-lines";
import type { Box, Entry, Supplier } from "./picture";

/**
 * What a stretch of text in a box is, for whoever paints it on a day. Those with `strands` look
 * as these ties stand then: `slot` is the place for a cross and its number, `share` that for a share.
 */
export type TextStyle = {
  kind: "heading" | "name" | "supplier" | "slot" | "share" | "label";
  /** The node that it opens. */
  node?: string;
  /** All of a name that may be broken into lines. */
  name?: string;
  /** Whether it parts two names: while there is no cross in it, a dot stands in it. */
  parts?: boolean;
  /** Home of a supplier. */
  group?: SenderGroup;
  strands?: string[];
};

/**
 * A stretch of text. `x` is where it stands, px from the left of its box; without it the text goes
 * on from the stretch before. `width` is the room that is kept for it.
 */
export type PlacedRun = { x?: number; width: number; text: string; style: TextStyle; goesOn?: boolean };

/** A line of text, px from the top left of its box. */
export type TextLine = { id: string; y: number; bold: boolean; runs: PlacedRun[] };

/** Room for the needs that nobody fills on a day: the base line of the first line, and how many there are. */
export type NeedRoom = { entry: string; y: number; lines: number };

export type BoxText = { lines: TextLine[]; needs: NeedRoom[]; height: number };

/** What a box's text is made from beside the box itself. */
export type Wording = {
  /** The number of each measure that ever cut a tie. */
  numbers: ReadonlyMap<string, number>;
  /** Sets of needs that a node is ever without a supplier for. */
  lacks: ReadonlyMap<string, readonly (readonly string[])[]>;
  words: ChainWords;
};

/** Distances inside a box, px. */
const PADDING_Y = 8;
const ASCENT = 13;
const BETWEEN_ENTRIES = 9;
/** Semibold letters are about this much wider. */
const BOLD = 1.06;

/** Needs that say no more than "who makes it", and so need no label before the name. */
const MAKING = ["maker", "operator", "design"];

/**
 * The text of a box, wrapped to its width, with room for all that any day may say in it: the kind
 * where several nodes are folded together, then for each node its name, the companies that ever
 * stand behind it and the needs that nobody fills.
 *
 * @param width of the whole box, px
 * @returns lines, room for needs, and the height that the box needs, px
 */
export function textOf(box: Box, width: number, wording: Wording): BoxText {
  const { words, lacks } = wording;
  const isFolded = box.folded !== undefined;
  const lines: TextLine[] = [];
  const needs: NeedRoom[] = [];
  const inner = width - 2 * PADDING_X;
  let y = PADDING_Y;
  const write = (id: string, runs: readonly Run<TextStyle>[], bold: boolean) => {
    for (const [index, line] of wrapRuns(runs, inner, TEXT_SIZE, bold).entries()) {
      lines.push({ id: `${id}:${index}`, y: y + ASCENT, bold, runs: placed(line, bold) });
      y += LINE;
    }
  };
  if (box.folded) {
    write("kind", [run(words.supplyChain.kinds[box.folded], { kind: "heading" })], false);
    y += 3;
  }
  for (const [index, entry] of box.entries.entries()) {
    if (index > 0) y += BETWEEN_ENTRIES;
    write(entry.id, [run(entry.name, { kind: "name", node: entry.id })], true);
    for (const [row, runs] of supplierRows(entry, isFolded, wording).entries())
      write(`${entry.id}/${row}`, runs, false);
    const rooms = (lacks.get(entry.id) ?? []).map((set) => needLines(set, isFolded, width, words).length);
    if (rooms.length === 0) continue;
    const room = Math.max(...rooms);
    needs.push({ entry: entry.id, y: y + ASCENT, lines: room });
    y += room * LINE;
  }
  return { lines, needs, height: y + PADDING_Y };
}

/** One row for who makes it, then one for each other need; folded, all names once in one row. */
function supplierRows(
  { suppliers }: Entry,
  isFolded: boolean,
  { words, numbers }: Wording,
): Run<TextStyle>[][] {
  const rows = new Map<string, Map<string, Supplier[]>>();
  for (const supplier of suppliers) {
    const { requirement } = supplier.strand;
    const need = isFolded || MAKING.includes(requirement) ? "" : requirement;
    const row = rows.get(need) ?? new Map<string, Supplier[]>();
    row.set(supplier.id, [...(row.get(supplier.id) ?? []), supplier]);
    rows.set(need, row);
  }
  return [...rows]
    .sort(([a], [b]) => compareText(a, b))
    .map(([need, members]) => [
      ...(need === "" ? [] : [run(`${words.supplyChain.box.need(need)} `, { kind: "label" })]),
      ...[...members.values()].flatMap((same, index) => {
        const runs = supplierRuns(same, isFolded, { words, numbers });
        const [slot, ...rest] = runs;
        if (index === 0 || !slot) return runs;
        // A place for a cross parts names as well.
        return slot.style.kind === "slot"
          ? [run(" ", { kind: "label" }), { ...slot, style: { ...slot.style, parts: true } }, ...rest]
          : [run("\u00a0· ", { kind: "label" }), ...runs];
      }),
    ]);
}

/** The name of a supplier, with a place for its cross where a measure ever cut it, and for its share where one is known. */
function supplierRuns(
  same: readonly Supplier[],
  isFolded: boolean,
  { words, numbers }: Pick<Wording, "words" | "numbers">,
): Run<TextStyle>[] {
  const [one] = same;
  if (!one) return [];
  const { id, name, group } = one;
  const strands = same.map(({ strand }) => strand);
  const style: TextStyle = {
    kind: "supplier",
    node: id,
    name,
    group,
    strands: strands.map((strand) => strand.id),
  };
  const events = cutters(strands);
  const widest = isFolded ? "" : String(Math.max(0, ...events.map((event) => numbers.get(event) ?? 0)));
  const shares = isFolded ? [] : strands.flatMap(({ ties }) => ties.flatMap(({ share }) => share ?? []));
  const texts = shares.map((share) => `\u00a0${words.supplyChain.box.share(share)}`);
  const [share] = texts.sort((a, b) => textWidth(b, 1) - textWidth(a, 1));
  return [
    ...(events.length > 0 ? [run(`✕${widest}\u00a0`, { ...style, kind: "slot" })] : []),
    run(name, style),
    ...(share === undefined ? [] : [run(share, { ...style, kind: "share" })]),
  ];
}

/** Only what follows a place for a cross has a place of its own: all else flows, as type does. */
function placed(line: readonly Run<TextStyle>[], bold: boolean): PlacedRun[] {
  let at = PADDING_X;
  return line.map((piece, index) => {
    const x = at;
    const width = textWidth(piece.text.replaceAll("\u00a0", " "), TEXT_SIZE) * (bold ? BOLD : 1);
    at += width;
    const isPinned = index === 0 || piece.style.kind === "slot" || line[index - 1]?.style.kind === "slot";
    return { ...piece, width: tenths(width), ...(isPinned && { x: tenths(x) }) };
  });
}

function run(text: string, style: TextStyle): Run<TextStyle> {
  return { text, style };
}
