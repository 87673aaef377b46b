import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDay } from "@/lib/dates";
import { NODE_KINDS, type NodeKind } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import { epochsOf } from "../epochs";
import { type Sight, sceneOf } from "../scene";
import type { ChainNode, ChainTie } from "../strands";
import { anyChain, anyRecord } from "../testing";
import { frameOf } from "./frame";
import { needLines } from "./need-lines";

const WORDS = chainWords();

/** Everything folded, some kinds, or none. */
const anyFolding = fc.oneof(
  fc.constant(NODE_KINDS),
  fc.subarray([...NODE_KINDS]),
  fc.constant<readonly NodeKind[]>([]),
);

/** A record's frame, and its scenes on one day and on every day of change and the one before it. */
function paintedOn(
  nodes: readonly ChainNode[],
  ties: readonly ChainTie[],
  { day, ...sight }: Sight,
  folded: readonly NodeKind[],
) {
  const frame = frameOf(nodes, ties, { ...sight, folded }, WORDS);
  const numbers = new Map(frame.numbers);
  const turns = epochsOf(ties).flatMap((epoch) => [addDays(epoch, -1), epoch]);
  const sceneOn = (at: IsoDay) => sceneOf(nodes, ties, { ...sight, day: at }, numbers);
  const boxOf = new Map(frame.boxes.flatMap((box) => box.entries.map((entry) => [entry.id, box] as const)));
  return { frame, numbers, boxOf, scenes: [day, ...turns].map(sceneOn) };
}

/** For any record, folded and not, with a focus and without. */
function always(check: (painted: ReturnType<typeof paintedOn>, nodes: readonly ChainNode[]) => void) {
  fc.assert(
    fc.property(fc.oneof(anyRecord, anyChain), anyFolding, ({ nodes, ties, ...sight }, folded) =>
      check(paintedOn(nodes, ties, sight, folded), nodes),
    ),
    { numRuns: 200 },
  );
}

describe("a frame, whatever the day", () => {
  it("keeps room for all lines of the needs that nobody fills then", () => {
    let asked = 0;
    always(({ frame, scenes }) => {
      for (const { day, needs } of scenes)
        for (const { folded, width, entries, needs: rooms } of frame.boxes)
          for (const { id } of entries) {
            const empty = needs.get(id);
            if (!empty) continue;
            const room = rooms.find(({ entry }) => entry === id)?.lines ?? 0;
            expect(
              needLines(empty, folded !== undefined, width, WORDS).length,
              `${id} on ${day}`,
            ).toBeLessThanOrEqual(room);
            asked += 1;
          }
    });
    expect(asked).toBeGreaterThan(500);
  });

  it("has one line for every tie in sight whose two ends are boxes", () => {
    let asked = 0;
    always(({ frame, boxOf, scenes }) => {
      for (const { day, strands } of scenes)
        for (const { id, from, to } of strands) {
          const [source, sink] = [boxOf.get(from), boxOf.get(to)];
          if (!source || !sink) continue;
          const own = frame.lines.filter((line) => line.strands.includes(id));
          expect(
            own.map((line) => [line.from, line.to]),
            `${id} on ${day}`,
          ).toEqual([[source.id, sink.id]]);
          asked += 1;
        }
    });
    expect(asked).toBeGreaterThan(500);
  });

  it("names every company that has no box of its own inside each box that it stands behind", () => {
    let asked = 0;
    always(({ boxOf, scenes }, nodes) => {
      const known = new Set(nodes.map(({ id }) => id));
      for (const { day, strands } of scenes)
        for (const { id, from, to, cut } of strands) {
          if (!known.has(from) || !known.has(to) || boxOf.has(from)) continue;
          const styles = boxOf.get(to)?.lines.flatMap(({ runs }) => runs.map(({ style }) => style)) ?? [];
          const kinds = styles.filter(({ strands: own }) => own?.includes(id)).map(({ kind }) => kind);
          expect(kinds, `${id} on ${day}`).toContain("supplier");
          if (cut) expect(kinds, `${id}, cut by ${day}`).toContain("slot");
          asked += 1;
        }
    });
    expect(asked).toBeGreaterThan(500);
  });

  it("has a box for both ends of a tie in sight, but for a company that nothing ever supplies and that is not in focus", () => {
    fc.assert(
      fc.property(fc.oneof(anyRecord, anyChain), anyFolding, ({ nodes, ties, ...sight }, folded) => {
        const { boxOf, scenes } = paintedOn(nodes, ties, sight, folded);
        const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
        const supplied = new Set(ties.map(({ to }) => to));
        for (const { strands } of scenes)
          for (const end of strands.flatMap(({ from, to }) => [from, to])) {
            const kind = kinds.get(end);
            const isBox =
              kind !== undefined && (kind !== "company" || supplied.has(end) || end === sight.focus);
            expect(boxOf.has(end), end).toBe(isBox);
          }
      }),
      { numRuns: 200 },
    );
  });

  it("has a number for every measure that has cut a tie in sight", () => {
    always(({ numbers, scenes }) => {
      for (const { strands, measures } of scenes) {
        for (const { cut } of strands) if (cut) expect([...numbers.keys()]).toContain(cut.event);
        for (const { number } of measures) expect(number).toBeGreaterThan(0);
      }
      expect([...numbers.values()]).toEqual([...numbers].map((_, index) => index + 1));
    });
  });
});
