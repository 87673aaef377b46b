type Point = readonly [number, number];

/** A line as it is drawn: its two ends, and the points that it passes. */
export type Polyline = { from: string; to: string; points: readonly Point[] };

/** A straight piece as it is seen, with all the lines that lie on it. */
type Piece = { a: Point; b: Point; lines: Polyline[] };

/**
 * How often lines cross, counted on the drawing as it is seen: every pair of straight pieces that cut
 * each other in their insides. Lines that lie on one another are one piece. Lines that share an end
 * are not counted with each other.
 */
export function countLineCrossings(lines: readonly Polyline[]): number {
  const pieces = piecesOf(lines);
  let crossings = 0;
  for (const [index, piece] of pieces.entries())
    for (const other of pieces.slice(index + 1))
      if (isCrossing(piece, other) && isApart(piece, other)) crossings += 1;
  return crossings;
}

function piecesOf(lines: readonly Polyline[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const line of lines)
    for (const [index, b] of line.points.slice(1).entries()) {
      const a = line.points[index];
      if (!a) continue;
      const key = [a, b].join(" ");
      const piece = pieces.get(key) ?? { a, b, lines: [] };
      piece.lines.push(line);
      pieces.set(key, piece);
    }
  return [...pieces.values()];
}

/** Whether some line on the one piece has no end in common with some line on the other. */
function isApart(piece: Piece, other: Piece): boolean {
  return piece.lines.some(({ from, to }) =>
    other.lines.some((line) => ![from, to].includes(line.from) && ![from, to].includes(line.to)),
  );
}

function isCrossing({ a, b }: Piece, { a: c, b: d }: Piece): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line from `a` to `b` a point lies: above 0, below 0, or 0 on it. */
function side(a: Point, b: Point, point: Point): number {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);
}
