import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NODE_KINDS } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import { frameOf } from "../frame/frame";
import { strandsOn } from "../strands";
import { anyChain, anyRecord, nodeOf, tieOf } from "../testing";
import { moveAlong, type Way, wayOf } from "./movement";
import { stopsOf } from "./stops";

const NODES = [
  nodeOf("maker", { kind: "company", stage: "materials-and-tools" }),
  nodeOf("rival", { kind: "company", stage: "materials-and-tools" }),
  nodeOf("etcher", { kind: "equipment", stage: "materials-and-tools" }),
  nodeOf("scanner", { kind: "equipment", stage: "materials-and-tools" }),
  nodeOf("plant", { kind: "process" }),
  nodeOf("chip", { stage: "chips-and-parts" }),
  nodeOf("panel", { stage: "chips-and-parts" }),
  nodeOf("phone", { stage: "devices-and-services" }),
  nodeOf("watch", { stage: "devices-and-services" }),
];
const TIES = [
  tieOf("maker", "scanner", "maker"),
  tieOf("rival", "scanner", "maker"),
  tieOf("maker", "etcher", "maker"),
  tieOf("scanner", "plant", "lithography"),
  tieOf("etcher", "plant", "etch"),
  tieOf("plant", "chip", "fabrication", { until: "2020-09-15", severedBy: "rule" }),
  tieOf("chip", "phone", "processor"),
  tieOf("panel", "phone", "display"),
  tieOf("panel", "watch", "display", { since: "2023-08-29" }),
];
const BEHIND_ETCHER = "etcher etcher/0:0 0";
const BEHIND_SCANNER = ["scanner scanner/0:0 0", "scanner scanner/0:0 2"];

/** Where some ways lead from a stop, one after the other. */
function walk(start: string, ways: readonly Way[], folded: readonly (typeof NODE_KINDS)[number][] = []) {
  const stops = stopsOf(frameOf(NODES, TIES, { folded }, chainWords()));
  const strands = strandsOn(TIES, "2021-01-01").filter(({ state }) => state !== "before");
  let at: string | undefined = start;
  return ways.map((way) => {
    at = at === undefined ? undefined : moveAlong(stops, strands, at, way)?.id;
    return at;
  });
}
const step = (start: string, way: Way) => walk(start, [way])[0];

it("takes the arrows, Home and End for ways, and no other key", () => {
  expect(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"].map(wayOf)).toEqual([
    "downstream",
    "upstream",
    "before",
    "after",
    "first",
    "last",
  ]);
  expect(["Enter", "Tab", " ", "a", "toString"].map(wayOf)).toEqual(Array(5).fill(undefined));
});

describe("moving along ties", () => {
  it("goes right to what a node supplies, and stops where it supplies nothing", () => {
    expect(walk("scanner", ["downstream", "downstream", "downstream", "downstream"])).toEqual([
      "plant",
      "chip",
      "phone",
      undefined,
    ]);
  });

  it("follows a tie that is cut, but not one that has not begun", () => {
    expect(step("plant", "downstream")).toBe("chip");
    expect(step("panel", "downstream")).toBe("phone");
    expect(step("watch", "upstream")).toBeUndefined();
  });

  it("goes left to what supplies a node, and from what only companies supply to the first of them", () => {
    expect(walk("phone", ["upstream", "upstream"])).toEqual(["chip", "plant"]);
    expect(step("scanner", "upstream")).toBe(BEHIND_SCANNER[0]);
    expect(step("etcher", "upstream")).toBe(BEHIND_ETCHER);
    expect(step("panel", "upstream")).toBeUndefined();
  });

  it("goes of several to the one at the nearest height", () => {
    const at = { column: 0, place: 0 };
    const stops = [
      { id: "high", node: "high", ...at, y: 10 },
      { id: "middle", node: "middle", ...at, y: 100 },
      { id: "low", node: "low", ...at, y: 200 },
      ...[40, 60, 190].map((y) => ({ id: `from-${y}`, node: `from-${y}`, column: 1, place: 0, y })),
    ];
    const ties = [40, 60, 190].flatMap((y) =>
      ["high", "middle", "low"].map((id) => tieOf(id, `from-${y}`, "maker")),
    );
    const nearest = (y: number) =>
      moveAlong(stops, strandsOn(ties, "2020-01-01"), `from-${y}`, "upstream")?.id;
    expect([40, 60, 190].map(nearest)).toEqual(["high", "middle", "low"]);
    // Only ways that there are: without a tie from the lowest, the next nearest.
    const fewer = strandsOn(
      ties.filter(({ from }) => from !== "low"),
      "2020-01-01",
    );
    expect(moveAlong(stops, fewer, "from-190", "upstream")?.id).toBe("middle");
  });

  it("goes from a company in a box to the name behind which it stands, and has nothing on its left", () => {
    expect(step(BEHIND_ETCHER, "downstream")).toBe("etcher");
    expect(BEHIND_SCANNER.map((id) => step(id, "downstream"))).toEqual(["scanner", "scanner"]);
    expect(step(BEHIND_ETCHER, "upstream")).toBeUndefined();
  });

  it("goes by the ties of the node itself where it is folded with others", () => {
    expect(walk("scanner", ["downstream", "downstream", "downstream"], NODE_KINDS)).toEqual([
      "plant",
      "chip",
      "phone",
    ]);
    expect(walk("chip", ["upstream"], NODE_KINDS)).toEqual(["plant"]);
    expect(walk("panel", ["upstream"], NODE_KINDS)).toEqual([undefined]);
  });

  it("never stays on a node that supplies itself", () => {
    const stops = stopsOf(frameOf(NODES, TIES, { folded: [] }, chainWords()));
    const circle = strandsOn([tieOf("plant", "plant", "maker")], "2021-01-01");
    expect(moveAlong(stops, circle, "plant", "downstream")).toBeUndefined();
    expect(moveAlong(stops, circle, "plant", "upstream")).toBeUndefined();
  });
});

describe("moving within a column", () => {
  it("goes down and up through names and companies, and stops at both ends", () => {
    const down = [BEHIND_ETCHER, "scanner", ...BEHIND_SCANNER];
    expect(walk("etcher", ["after", "after", "after", "after", "after"])).toEqual([...down, undefined]);
    expect(walk(BEHIND_SCANNER[1] ?? "", ["before", "before", "before", "before", "before"])).toEqual([
      BEHIND_SCANNER[0],
      "scanner",
      BEHIND_ETCHER,
      "etcher",
      undefined,
    ]);
  });

  it("goes to the first and the last of the column, and stays there", () => {
    expect(walk("scanner", ["first", "first"])).toEqual(["etcher", "etcher"]);
    expect(walk("scanner", ["last", "last"])).toEqual([BEHIND_SCANNER[1], BEHIND_SCANNER[1]]);
    expect([step("plant", "first"), step("plant", "last")]).toEqual(["plant", "plant"]);
  });

  it("never leaves the column", () => {
    expect([step("plant", "before"), step("plant", "after")]).toEqual([undefined, undefined]);
  });
});

describe("moving from nowhere", () => {
  it("begins at the first stop, whatever the way", () => {
    for (const way of ["downstream", "upstream", "before", "after", "first", "last"] as const)
      expect(step("no-longer-drawn", way), way).toBe("etcher");
  });

  it("leads nowhere where nothing is drawn", () => {
    expect(moveAlong([], [], "anything", "downstream")).toBeUndefined();
  });
});

it("reaches a node along a tie and no other, and each stop of a column from its first, in any frame", () => {
  fc.assert(
    fc.property(
      fc.oneof(anyRecord, anyChain),
      fc.subarray([...NODE_KINDS]),
      ({ nodes, ties, day, ...sight }, folded) => {
        const stops = stopsOf(frameOf(nodes, ties, { ...sight, folded }, chainWords()));
        const strands = strandsOn(ties, day).filter(({ state }) => state !== "before");
        for (const { id, node, behind } of stops) {
          const right = moveAlong(stops, strands, id, "downstream");
          const supplied = strands.some(
            ({ from, to }) => from === node && to !== node && stops.some((stop) => stop.id === to),
          );
          if (behind !== undefined) expect(right?.id).toBe(behind);
          else expect(right !== undefined).toBe(supplied);
          if (right && behind === undefined)
            expect(strands.some(({ from, to }) => from === node && to === right.id)).toBe(true);
          const left = moveAlong(stops, strands, id, "upstream");
          if (left?.behind !== undefined) expect(left.behind).toBe(id);
          else if (left) expect(strands.some(({ from, to }) => from === left.id && to === node)).toBe(true);
        }
        for (const column of new Set(stops.map((stop) => stop.column))) {
          const own = stops.filter((stop) => stop.column === column);
          const [first] = own;
          const met = first ? [first] : [];
          for (let at = first; at; ) {
            at = moveAlong(stops, strands, at.id, "after");
            if (at) met.push(at);
          }
          expect(met).toEqual(own);
        }
      },
    ),
    { numRuns: 100 },
  );
});
