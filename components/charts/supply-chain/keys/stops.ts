import type { ChainFrame } from "../frame/frame";

/** Something in the drawing that the keyboard reaches: the name of a node, or a company in its box. */
export type Stop = {
  /** The id of the node for its name, else one of its own. */
  id: string;
  node: string;
  /** For a company, the node that it stands behind. */
  behind?: string;
  column: number;
  /** Which stretch of its line it is. */
  place: number;
  /** The line, px from the top. */
  y: number;
};

/** The id of a stop that is no name. */
export function stopId(box: string, line: string, run: number): string {
  return `${box} ${line} ${run}`;
}

/** All stops, column by column from the left, each from the top, and from left to right in a line. */
export function stopsOf({ columns, boxes }: Pick<ChainFrame, "columns" | "boxes">): Stop[] {
  const stops = boxes.flatMap((box): Stop[] => {
    const column = columns.findIndex(({ stage }) => stage === box.stage);
    const seen = new Set<string>();
    let behind = "";
    return box.lines.flatMap((line) =>
      line.runs.flatMap(({ style, goesOn }, index): Stop[] => {
        const { kind, node } = style;
        const at = { column, place: index, y: box.y + line.y };
        if (node === undefined) return [];
        if (kind === "name") {
          behind = node;
          if (seen.has(node)) return [];
          seen.add(node);
          return [{ id: node, node, ...at }];
        }
        if (kind !== "supplier" || goesOn) return [];
        return [{ id: stopId(box.id, line.id, index), node, behind, ...at }];
      }),
    );
  });
  return stops.sort((a, b) => a.column - b.column || a.y - b.y || a.place - b.place);
}
