/** A place in a picture, px from its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** Width and height of a drawing, in whatever units. */
export type Size = { width: number; height: number };

/** Between two drawings, px. */
const GAP = 16;

/**
 * Where a drawing stands and those that enlarge parts of it: below it in a row, or where the room has a height,
 * beside it in a column if the first is larger so. Each as it is, nothing cut off; in the middle of the room.
 *
 * @param room without a height, as high as the drawings are when the first is as wide as the room
 * @param caption the height that is kept under each of the others
 */
export function arrange(
  sizes: readonly Size[],
  room: { width: number; height: number | undefined },
  caption: number,
): { boxes: Box[]; height: number } {
  const [first, ...others] = sizes;
  if (!first) return { boxes: [], height: room.height ?? 0 };
  const below = stacked(first, others, room, caption);
  const beside =
    room.height !== undefined && others.length > 0 ? flanked(first, others, room, caption) : undefined;
  const [one, other] = [below[0], beside?.[0]];
  const boxes = beside && one && other && other.width > one.width ? beside : below;
  const used = extentOf(boxes, others.length > 0 ? caption : 0);
  const height = room.height ?? used.height;
  const [left, top] = [(room.width - used.width) / 2, (height - used.height) / 2];
  return { boxes: boxes.map((box) => ({ ...box, x: box.x + left, y: box.y + top })), height };
}

function stacked(
  first: Size,
  others: readonly Size[],
  { width, height }: { width: number; height: number | undefined },
  caption: number,
): Box[] {
  const row = others.reduce((sum, size) => sum + size.width / size.height, 0);
  const gaps = GAP * Math.max(0, others.length - 1);
  const kept = others.length > 0 ? GAP + caption : 0;
  // Everything is as wide as the first: its height and that of the row follow from it.
  const heightAt = (wide: number) =>
    (wide * first.height) / first.width + (row > 0 ? (wide - gaps) / row : 0) + kept;
  let wide = width;
  if (height !== undefined && heightAt(width) > height) {
    const slope = first.height / first.width + (row > 0 ? 1 / row : 0);
    wide = Math.max(1, (height - kept + (row > 0 ? gaps / row : 0)) / slope);
  }
  const main = { x: 0, y: 0, width: wide, height: (wide * first.height) / first.width };
  const high = row > 0 ? (wide - gaps) / row : 0;
  let x = 0;
  return [
    main,
    ...others.map((size) => {
      const box = { x, y: main.height + GAP, width: (high * size.width) / size.height, height: high };
      x += box.width + GAP;
      return box;
    }),
  ];
}

function flanked(
  first: Size,
  others: readonly Size[],
  room: { width: number; height: number | undefined },
  caption: number,
): Box[] {
  const aspect = first.width / first.height;
  const column = others.reduce((sum, size) => sum + size.height / size.width, 0);
  const kept = caption * others.length + GAP * (others.length - 1);
  const widest = (room.width - GAP + kept / column) / (aspect + 1 / column);
  const high = Math.max(kept + 1, Math.min(room.height ?? widest, widest));
  const wide = (high - kept) / column;
  let y = 0;
  return [
    { x: 0, y: 0, width: high * aspect, height: high },
    ...others.map((size) => {
      const box = { x: high * aspect + GAP, y, width: wide, height: (wide * size.height) / size.width };
      y += box.height + caption + GAP;
      return box;
    }),
  ];
}

function extentOf(boxes: readonly Box[], caption: number): Size {
  return {
    width: Math.max(...boxes.map((box) => box.x + box.width)),
    height: Math.max(...boxes.map((box, index) => box.y + box.height + (index > 0 ? caption : 0))),
  };
}
