import fc from "fast-check";
import { expect, it } from "vitest";
import { binDays, STEPS } from "@/lib/bins";
import { addDays } from "@/lib/dates";
import { senderGroup } from "@/lib/lanes";
import { SENDER_GROUPS } from "@/lib/vocabulary";
import { countEvents } from "./count-events";

const sentBy = (...groups: (typeof SENDER_GROUPS)[number][]) => groups.map((group) => ({ group }));

it("counts by bin and by the group that an act is drawn as, by day and then by group", () => {
  const acts = [
    { day: "2020-08-23", senders: sentBy("china") },
    { day: "2020-08-17", senders: sentBy("companies", "china") },
    { day: "2020-08-18", senders: sentBy("asia-pacific") },
    { day: "2020-08-24", senders: sentBy() },
    { day: "2020-08-16", senders: sentBy("china") },
  ];
  expect(countEvents(acts, "finance", "week")).toEqual([
    { start: "2020-08-10", lane: "finance", group: "china", acts: 1 },
    { start: "2020-08-17", lane: "finance", group: "asia-pacific", acts: 1 },
    { start: "2020-08-17", lane: "finance", group: "china", acts: 2 },
    { start: "2020-08-24", lane: "finance", group: "other", acts: 1 },
  ]);
  expect(countEvents([], "finance", "week")).toEqual([]);
});

it("counts what counting by hand counts, whatever the order", () => {
  const act = fc.record({
    day: fc.integer({ min: 0, max: 1_500 }).map((count) => addDays("2018-12-20", count)),
    senders: fc.array(fc.record({ group: fc.constantFrom(...SENDER_GROUPS) }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), fc.constantFrom(...STEPS), (acts, step) => {
      const rows = countEvents(acts, "china", step);
      for (const { start, group, acts: counted } of rows) {
        const { first, last } = binDays(start, step);
        const byHand = acts.filter(
          ({ day, senders }) => first <= day && day <= last && senderGroup(senders) === group,
        );
        expect(counted).toBe(byHand.length);
      }
      expect(rows.reduce((sum, row) => sum + row.acts, 0)).toBe(acts.length);
      expect(new Set(rows.map(({ start, group }) => `${start} ${group}`)).size).toBe(rows.length);
      expect(countEvents([...acts].reverse(), "china", step)).toEqual(rows);
    }),
  );
});
