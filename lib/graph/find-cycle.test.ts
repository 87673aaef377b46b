import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edge, findCycle } from "./find-cycle";

/** The slow way: one node after another, everything that can be reached from it, until it is itself. */
function hasCycle(edges: readonly Edge[]): boolean {
  return edges.some(({ from: start }) => {
    const reached = new Set<string>();
    let grown = true;
    while (grown) {
      const size = reached.size;
      for (const { from, to } of edges) if (from === start || reached.has(from)) reached.add(to);
      grown = reached.size > size;
    }
    return reached.has(start);
  });
}

const edge = fc.record({ from: fc.constantFrom(..."abcdef"), to: fc.constantFrom(..."abcdef") });

describe("a cycle", () => {
  it("is named by its ids in order, the first one repeated", () => {
    expect(
      findCycle([
        { from: "a", to: "b" },
        { from: "b", to: "c" },
        { from: "c", to: "b" },
      ]),
    ).toEqual(["b", "c", "b"]);
    expect(findCycle([{ from: "a", to: "a" }])).toEqual(["a", "a"]);
  });

  it("is not seen in nothing, nor where two ways lead to one place", () => {
    expect(findCycle([])).toBeUndefined();
    expect(
      findCycle([
        { from: "a", to: "b" },
        { from: "a", to: "c" },
        { from: "b", to: "d" },
        { from: "c", to: "d" },
      ]),
    ).toBeUndefined();
  });

  it("is found exactly when the slow way finds one, and each of its steps is a tie", () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const cycle = findCycle(edges);
        expect(cycle !== undefined).toBe(hasCycle(edges));
        if (!cycle) return;
        expect(cycle.at(-1)).toBe(cycle[0]);
        expect(new Set(cycle).size).toBe(cycle.length - 1);
        for (const [index, to] of cycle.slice(1).entries())
          expect(edges).toContainEqual({ from: cycle[index], to });
      }),
      { numRuns: 5_000 },
    );
  });

  it("is looked for in a chain of a hundred thousand without running out of stack", () => {
    const chain = Array.from({ length: 100_000 }, (_, step) => ({ from: `n${step}`, to: `n${step + 1}` }));
    expect(findCycle(chain)).toBeUndefined();
  });
});
