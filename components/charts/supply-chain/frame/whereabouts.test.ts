import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NODE_KINDS } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import type { ChainNode, ChainTie } from "../strands";
import { anyRecord, nodeOf, tieOf } from "../testing";
import { type FrameSight, frameOf } from "./frame";
import { whereaboutsOf } from "./whereabouts";

const NODES = [
  nodeOf("scanner", { kind: "equipment", stage: "materials-and-tools" }),
  nodeOf("maker", { kind: "company", stage: "materials-and-tools" }),
  nodeOf("plant", { kind: "process" }),
  nodeOf("phone", { stage: "devices-and-services" }),
  nodeOf("tablet", { stage: "devices-and-services", name: "A tablet with a name of more than one line" }),
  nodeOf("watch", { stage: "devices-and-services" }),
];
const TIES = [
  tieOf("maker", "scanner", "maker"),
  tieOf("scanner", "plant", "lithography"),
  tieOf("plant", "phone", "processor"),
  tieOf("plant", "tablet", "processor"),
];

function small(nodes: readonly ChainNode[], ties: readonly ChainTie[], sight: Omit<FrameSight, "folded">) {
  const whole = frameOf(nodes, ties, { folded: NODE_KINDS }, chainWords());
  const near = frameOf(nodes, ties, { ...sight, folded: [] }, chainWords());
  return { whole, near, places: whereaboutsOf(whole, near) };
}

/** What sums of places that are no whole numbers may differ by, px. */
const ROUNDING = 1e-6;

describe("the small map of a focus", () => {
  it("tells the focus from what is around it and from the rest", () => {
    const partsOf = (sight: Omit<FrameSight, "folded">) =>
      small(NODES, TIES, sight).places.nodes.map(({ id, part }) => [id, part]);
    expect(partsOf({ focus: "plant" })).toEqual([
      ["scanner", "near"],
      ["plant", "focus"],
      ["phone", "near"],
      ["tablet", "near"],
      ["watch", "far"],
    ]);
    expect(partsOf({ focus: "plant", direction: "upstream" }).map(([, part]) => part)).toEqual([
      "near",
      "focus",
      "far",
      "far",
      "far",
    ]);
  });

  it("is as large as everything, and has its boxes", () => {
    const { whole, places } = small(NODES, TIES, { focus: "plant" });
    expect([places.width, places.height]).toEqual([whole.width, whole.height]);
    expect(places.boxes).toEqual(
      whole.boxes.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    );
    expect(places.boxes.map(({ id }) => id)).toEqual(["scanner", "plant", "devices-and-services:product"]);
  });

  it("finds each node of a folded box at its own name, over all lines of it", () => {
    const { whole, places } = small(NODES, TIES, { focus: "phone" });
    const box = whole.boxes.find(({ folded }) => folded === "product");
    const [x, top, width] = [box?.x ?? 0, box?.y ?? 0, box?.width ?? 0];
    // The kind takes 8 + 18 + 3 px; a line of a name takes 18, and 9 part two names.
    expect(places.nodes.slice(2)).toEqual([
      { id: "phone", x, y: top + 30, width, height: 16, part: "focus" },
      { id: "tablet", x, y: top + 57, width, height: 34, part: "far" },
      { id: "watch", x, y: top + 102, width, height: 16, part: "far" },
    ]);
  });

  it("has no place for a company in focus that everything names only inside the boxes of what it makes", () => {
    const { near, places } = small(NODES, TIES, { focus: "maker" });
    expect(near.boxes.map(({ id }) => id)).toContain("maker");
    expect(places.nodes.map(({ id, part }) => [id, part])).toEqual([
      ["scanner", "near"],
      ["plant", "near"],
      ["phone", "near"],
      ["tablet", "near"],
      ["watch", "far"],
    ]);
  });

  it("is empty for nothing", () => {
    const nothing = frameOf([], [], { folded: NODE_KINDS }, chainWords());
    expect(whereaboutsOf(nothing, nothing)).toEqual({ width: 1100, height: 44, boxes: [], nodes: [] });
  });

  it("has every node of everything once, inside its box and above the next, whatever the record", () => {
    fc.assert(
      fc.property(anyRecord, ({ nodes, ties, day: _, ...sight }) => {
        const { whole, near, places } = small(nodes, ties, sight);
        const shown = new Set(near.boxes.flatMap(({ entries }) => entries.map(({ id }) => id)));
        const focus = nodes.find(({ id }) => id === sight.focus)?.id;
        const partOf = (id: string) => (id === focus ? "focus" : shown.has(id) ? "near" : "far");
        expect(places.nodes.map(({ id, part }) => [id, part])).toEqual(
          whole.boxes.flatMap(({ entries }) => entries.map(({ id }) => [id, partOf(id)])),
        );
        const placeOf = new Map(places.nodes.map((place) => [place.id, place]));
        for (const box of whole.boxes) {
          let above = box.y;
          for (const { id } of box.entries) {
            const place = placeOf.get(id);
            expect([place?.x, place?.width]).toEqual([box.x, box.width]);
            expect(place?.y, id).toBeGreaterThanOrEqual(above - ROUNDING);
            expect(place?.height, id).toBeGreaterThanOrEqual(16);
            above = (place?.y ?? 0) + (place?.height ?? 0);
          }
          expect(above).toBeLessThanOrEqual(box.y + box.height + ROUNDING);
        }
      }),
      { numRuns: 200 },
    );
  });
});
