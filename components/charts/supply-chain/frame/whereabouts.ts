import type { ChainFrame } from "./frame";

/** A node's place in everything, px, and whether it is the focus, around it, or neither. */
type Whereabout = {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  part: "focus" | "near" | "far";
};

/** Where the focus sits in everything: all boxes folded, and the place of each node in them. */
export type Whereabouts = {
  width: number;
  height: number;
  boxes: { id: string; x: number; y: number; width: number; height: number }[];
  nodes: Whereabout[];
};

/** How far a node's place reaches above the base line of its name, px. */
const ASCENT = 12;
/** Room below the base line of its last line, px. */
const DESCENT = 4;

/**
 * The small map of a focus.
 *
 * @param whole the frame of everything
 * @param near the frame around the focus
 * @returns boxes and nodes in the order of `whole`
 */
export function whereaboutsOf(whole: ChainFrame, near: ChainFrame): Whereabouts {
  const focus = near.boxes.find((box) => box.focus)?.id;
  const around = new Set(near.boxes.flatMap(({ entries }) => entries.map(({ id }) => id)));
  const partOf = (id: string) => (id === focus ? "focus" : around.has(id) ? "near" : "far");
  const nodes = whole.boxes.flatMap((box) =>
    box.entries.flatMap(({ id }) => {
      const lines = box.lines.filter(({ runs }) =>
        runs.some(({ style }) => style.kind === "name" && style.node === id),
      );
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) return [];
      return [
        {
          id,
          x: box.x,
          y: box.y + first.y - ASCENT,
          width: box.width,
          height: last.y - first.y + ASCENT + DESCENT,
          part: partOf(id),
        } satisfies Whereabout,
      ];
    }),
  );
  const boxes = whole.boxes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }));
  return { width: whole.width, height: whole.height, boxes, nodes };
}
