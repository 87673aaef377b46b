import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NODE_KINDS } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import { type ChainFrame, frameOf } from "../frame/frame";
import { anyChain, anyRecord, nodeOf, tieOf } from "../testing";
import { stopsOf } from "./stops";

const MAKER = nodeOf("maker", { kind: "company", stage: "materials-and-tools", name: "Maker & Co" });
const RIVAL = nodeOf("rival", { kind: "company", stage: "materials-and-tools" });
const NODES = [
  MAKER,
  RIVAL,
  nodeOf("scanner", { kind: "equipment", stage: "materials-and-tools" }),
  nodeOf("etcher", { kind: "equipment", stage: "materials-and-tools" }),
  nodeOf("phone", { stage: "devices-and-services" }),
];
const TIES = [
  tieOf("maker", "scanner", "maker", { share: 0.5 }),
  tieOf("rival", "scanner", "maker", { until: "2020-09-15", severedBy: "rule" }),
  tieOf("maker", "etcher", "maker"),
  tieOf("scanner", "phone", "lens"),
  tieOf("etcher", "phone", "sensor"),
];

const stops = (folded: readonly (typeof NODE_KINDS)[number][], nodes = NODES, ties = TIES) =>
  stopsOf(frameOf(nodes, ties, { folded }, chainWords()));

describe("what the keyboard reaches", () => {
  it("is each name and each company behind it, column by column, from the top, from left to right", () => {
    expect(stops([]).map(({ y: _, ...stop }) => stop)).toEqual([
      { id: "etcher", node: "etcher", column: 0, place: 0 },
      { id: "etcher etcher/0:0 0", node: "maker", behind: "etcher", column: 0, place: 0 },
      { id: "scanner", node: "scanner", column: 0, place: 0 },
      { id: "scanner scanner/0:0 0", node: "maker", behind: "scanner", column: 0, place: 0 },
      // After a share, a blank and the place for a cross, none of which is a stop.
      { id: "scanner scanner/0:0 4", node: "rival", behind: "scanner", column: 0, place: 4 },
      { id: "phone", node: "phone", column: 1, place: 0 },
    ]);
  });

  it("is every name in a folded box, each with the companies behind it, but not the kind", () => {
    expect(stops(NODE_KINDS).map(({ id, node, behind }) => [id, node, behind])).toEqual([
      ["etcher", "etcher", undefined],
      ["materials-and-tools:equipment etcher/0:0 0", "maker", "etcher"],
      ["scanner", "scanner", undefined],
      ["materials-and-tools:equipment scanner/0:0 0", "maker", "scanner"],
      ["materials-and-tools:equipment scanner/0:0 3", "rival", "scanner"],
      ["phone", "phone", undefined],
    ]);
  });

  it("stands at the height of its line in the drawing", () => {
    const frame = frameOf(NODES, TIES, { folded: [] }, chainWords());
    const top = frame.boxes.find(({ id }) => id === "scanner")?.y ?? 0;
    const ys = stopsOf(frame).flatMap(({ id, y }) => (id.startsWith("scanner") ? [y - top] : []));
    expect(ys).toEqual([21, 39, 39]);
  });

  it("is one stop for a name of several lines, where it begins", () => {
    const long = "A very long name of a company that makes scanners and fills more than one line";
    const nodes = NODES.map((node) => ({ ...node, name: node.id === "phone" ? node.name : long }));
    expect(stops([], nodes).map(({ node, behind }) => [node, behind])).toEqual(
      stops([]).map(({ node, behind }) => [node, behind]),
    );
    const [name, company] = stops([], nodes);
    expect((company?.y ?? 0) - (name?.y ?? 0)).toBeGreaterThanOrEqual(2 * 18);
  });

  it("is nothing where nothing is drawn", () => {
    expect(stops([], [], [])).toEqual([]);
  });

  it("has an id of its own for each, and every name and company of any frame once", () => {
    const namesIn = ({ boxes }: ChainFrame) => boxes.flatMap(({ entries }) => entries.map(({ id }) => id));
    const companiesIn = ({ boxes }: ChainFrame) =>
      boxes.flatMap(({ lines }) =>
        lines.flatMap(({ runs }) =>
          runs.flatMap(({ style, goesOn }) => (style.kind === "supplier" && !goesOn ? [style.node] : [])),
        ),
      );
    fc.assert(
      fc.property(
        fc.oneof(anyRecord, anyChain),
        fc.subarray([...NODE_KINDS]),
        ({ nodes, ties, day: _, ...sight }, folded) => {
          const frame = frameOf(nodes, ties, { ...sight, folded }, chainWords());
          const all = stopsOf(frame);
          expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
          const names = all.filter(({ behind }) => behind === undefined);
          expect(names.map(({ id }) => id).sort()).toEqual(namesIn(frame).sort());
          expect(names.every(({ id, node }) => id === node)).toBe(true);
          const companies = all.filter(({ behind }) => behind !== undefined);
          expect(companies.map(({ node }) => node).sort()).toEqual(companiesIn(frame).sort());
          // Each stands behind the node that one of its ties leads to.
          for (const { node, behind } of companies)
            expect(ties.some(({ from, to }) => from === node && to === behind)).toBe(true);
          expect(all).toEqual(all.toSorted((a, b) => a.column - b.column || a.y - b.y || a.place - b.place));
        },
      ),
      { numRuns: 150 },
    );
  });
});
