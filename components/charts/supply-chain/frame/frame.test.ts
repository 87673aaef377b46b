import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NODE_KINDS } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import type { ChainNode, ChainTie } from "../strands";
import { anyRecord, nodeOf, tieOf } from "../testing";
import { type ChainFrame, type FrameSight, frameOf } from "./frame";
import type { PlacedBox } from "./layout";

function laidOut(
  nodes: readonly ChainNode[],
  ties: readonly ChainTie[],
  sight: Partial<FrameSight>,
): ChainFrame {
  const folded = sight.focus === undefined ? NODE_KINDS : [];
  return frameOf(nodes, ties, { folded, ...sight }, chainWords());
}

const MACHINE = nodeOf("scanner", { kind: "equipment", stage: "materials-and-tools" });
const PLANT = nodeOf("plant", { kind: "process" });
const CHIP = nodeOf("chip", { stage: "chips-and-parts" });
const PHONE = nodeOf("phone", { stage: "devices-and-services" });
const NODES = [MACHINE, PLANT, CHIP, PHONE];
const TIES = [
  tieOf("scanner", "plant", "lithography"),
  tieOf("plant", "chip", "fabrication", { until: "2020-09-15", severedBy: "rule" }),
  tieOf("chip", "phone", "processor"),
  tieOf("scanner", "phone", "magnets"),
];
const AT = { focus: "phone" };

/** Points along a path, in steps too fine to jump over a box. */
function pointsOf(path: string): [number, number][] {
  const pieces = path.split(/(?=[MLC])/).map((piece) => piece.slice(1).split(/[ ,]/).map(Number));
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const numbers of pieces) {
    const [x1 = 0, y1 = 0, x2 = x1, y2 = y1, x3 = x2, y3 = y2] = numbers;
    const curve = numbers.length === 6;
    for (let step = 1; step <= 60; step += 1) {
      const t = step / 60;
      const s = 1 - t;
      const mix = (a: number, b: number, c: number, d: number) =>
        s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
      if (curve) points.push([mix(x, x1, x2, x3), mix(y, y1, y2, y3)]);
      else if (points.length > 0) points.push([x + (x1 - x) * t, y + (y1 - y) * t]);
    }
    [x, y] = [x3, y3];
    if (points.length === 0) points.push([x, y]);
  }
  return points;
}

const inside = ([x, y]: [number, number], box: PlacedBox) =>
  x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5;

describe("the supply chain's frame", () => {
  it("stands each stage to the right of the ones before it", () => {
    const { columns, boxes } = laidOut(NODES, TIES, AT);
    expect(columns.map(({ stage }) => stage)).toEqual([
      "materials-and-tools",
      "fabrication",
      "chips-and-parts",
      "devices-and-services",
    ]);
    expect(boxes.map(({ id }) => id)).toEqual(["scanner", "plant", "chip", "phone"]);
    const xs = boxes.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it("keeps a place for a break in the gap between the boxes, and a number for each measure", () => {
    const { boxes, lines, numbers } = laidOut(NODES, TIES, AT);
    const cut = lines.find(({ from }) => from === "plant");
    const [plant, chip] = [boxes.find(({ id }) => id === "plant"), boxes.find(({ id }) => id === "chip")];
    expect(cut).toMatchObject({ from: "plant", to: "chip", strands: ["plant chip fabrication"] });
    expect(numbers).toEqual([["rule", 1]]);
    expect(cut?.mark.x).toBeGreaterThan((plant?.x ?? 0) + (plant?.width ?? 0));
    expect(cut?.mark.x).toBeLessThan(chip?.x ?? 0);
  });

  it("numbers measures by the day of their first cut", () => {
    const ties = [
      tieOf("scanner", "phone", "x", { until: "2020-09-15", severedBy: "alpha" }),
      tieOf("chip", "phone", "y", { until: "2019-05-16", severedBy: "omega" }),
      tieOf("plant", "phone", "z", { until: "2020-09-15", severedBy: "omega" }),
    ];
    expect(laidOut(NODES, ties, AT).numbers).toEqual([
      ["omega", 1],
      ["alpha", 2],
    ]);
  });

  it("leads a tie inside a column out to the left and back", () => {
    const mirror = nodeOf("mirror", { kind: "equipment", stage: "materials-and-tools" });
    const { boxes, lines } = laidOut([MACHINE, mirror], [tieOf("mirror", "scanner", "optics")], {
      focus: "scanner",
    });
    const left = Math.min(...pointsOf(lines[0]?.path ?? "").map(([x]) => x));
    expect(left).toBeLessThan((boxes[0]?.x ?? 0) - 10);
    expect(left).toBeGreaterThan(0);
    expect(lines[0]?.arrow.towards).toBe("right");
  });

  it("keeps a line that skips a stage well clear of the boxes there", () => {
    const { boxes, lines } = laidOut(NODES, TIES, AT);
    const past = pointsOf(lines.find(({ from, to }) => from === "scanner" && to === "phone")?.path ?? "");
    for (const box of boxes.filter(({ id }) => id === "plant" || id === "chip")) {
      const beside = past.filter(([x]) => x >= box.x && x <= box.x + box.width);
      expect(beside.length).toBeGreaterThan(2);
      for (const [, y] of beside)
        expect(Math.max(box.y - y, y - box.y - box.height), box.id).toBeGreaterThanOrEqual(9);
    }
  });

  it("folds kinds by stage, but not what is alone in its box, nor the focus", () => {
    const tablet = nodeOf("tablet", { stage: "devices-and-services" });
    const { boxes, lines } = laidOut([...NODES, tablet], TIES, {});
    expect(boxes.map(({ id }) => id)).toEqual(["scanner", "plant", "chip", "devices-and-services:product"]);
    expect(boxes.at(-1)?.entries.map(({ id }) => id)).toEqual(["phone", "tablet"]);
    expect(lines).toHaveLength(4);
    const around = laidOut([...NODES, tablet], TIES, { focus: "phone", folded: NODE_KINDS });
    expect(around.boxes.map(({ id }) => id)).toEqual(["scanner", "plant", "chip", "phone"]);
  });

  it("names a company inside the box of what it makes, and gives it a box of its own in focus", () => {
    const maker = nodeOf("maker", { kind: "company", stage: "materials-and-tools", name: "Maker & Co" });
    const ties = [...TIES, tieOf("maker", "scanner", "maker", { share: 0.568 })];
    const text = ({ boxes }: ChainFrame) =>
      boxes.map(({ id, lines }) => [
        id,
        lines.map(({ runs }) => runs.map((run) => run.text).join("")).join("|"),
      ]);
    expect(text(laidOut([...NODES, maker], ties, AT))[0]).toEqual([
      "scanner",
      "scanner|Maker & Co\u00a057\u00a0%",
    ]);
    expect(text(laidOut([...NODES, maker], ties, { focus: "maker" })).map(([id]) => id)).toContain("maker");
  });

  it("keeps a place for the cross of a company that is cut at some time, and for needs that nobody then fills", () => {
    const maker = nodeOf("maker", { kind: "company", stage: "materials-and-tools" });
    const ties = [tieOf("maker", "scanner", "maker", { until: "2020", severedBy: "rule" })];
    const [box] = laidOut([MACHINE, maker], ties, { focus: "scanner" }).boxes;
    expect(box?.lines[1]?.runs.map(({ text, style }) => [style.kind, text])).toEqual([
      ["slot", "✕1\u00a0"],
      ["supplier", "maker"],
    ]);
    expect(box?.needs).toEqual([{ entry: "scanner", y: expect.any(Number), lines: 1 }]);
  });

  it("gives nothing for nothing", () => {
    expect(laidOut([], [], {})).toEqual({
      width: 1100,
      height: 44,
      columns: [],
      boxes: [],
      lines: [],
      numbers: [],
    });
  });

  it("gives finite numbers inside the frame, and leads no line through a box and no box into another, for any rows", () => {
    fc.assert(
      fc.property(anyRecord, ({ nodes, ties, day: _, ...sight }) => {
        const { width, height, boxes, lines } = laidOut(nodes, ties, sight);
        expect(Number.isFinite(height)).toBe(true);
        for (const box of boxes) {
          expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual([
            true,
            true,
            true,
            true,
          ]);
          for (const other of boxes) {
            const apart =
              other.id === box.id ||
              other.x !== box.x ||
              other.y >= box.y + box.height ||
              box.y >= other.y + other.height;
            expect(apart, `${box.id} and ${other.id}`).toBe(true);
          }
        }
        for (const { id, path, mark } of lines) {
          const points: [number, number][] = [...pointsOf(path), [mark.x, mark.y]];
          expect(
            points.every(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height),
            `${id} in the frame`,
          ).toBe(true);
          expect(
            boxes.filter((box) => points.some((point) => inside(point, box))).map((box) => box.id),
            id,
          ).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("does not depend on the order of the rows and leaves them as they are", () => {
    fc.assert(
      fc.property(
        anyRecord.chain((record) =>
          fc.tuple(
            fc.constant(record),
            fc.shuffledSubarray(record.nodes, { minLength: record.nodes.length }),
            fc.shuffledSubarray(record.ties, { minLength: record.ties.length }),
          ),
        ),
        ([{ nodes, ties, day: _, ...sight }, otherNodes, otherTies]) => {
          const freeze = <Row>(rows: readonly Row[]) => Object.freeze(rows.map((row) => Object.freeze(row)));
          expect(laidOut(freeze(otherNodes), freeze(otherTies), sight)).toEqual(laidOut(nodes, ties, sight));
        },
      ),
      { numRuns: 200 },
    );
  });
});
