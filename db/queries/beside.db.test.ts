import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/dates";
import { databaseOf, rowOf, USA_AND_CHINA } from "../testing-draft";
import { findBeside } from "./beside";
import { type EventFilter, listEvents } from "./events";

const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

/** Three acts on one day, and one before and two after them; two are of China, some have a day of effect. */
const EVENTS = [
  rowOf.event("first", "2019-05-15", { effectiveOn: "2021-01-01", effectivePrecision: "day" }),
  rowOf.event("tie-b", "2020-05-15", { measure: "tariff" }),
  rowOf.event("tie-a", "2020-05-15", { effectiveOn: "2020-06-01", effectivePrecision: "day" }),
  rowOf.event("tie-c", "2020-05-15", { effectiveOn: "2020-06-01", effectivePrecision: "day" }),
  rowOf.event("month", "2020-06-01", { announcedPrecision: "month" }),
  rowOf.event("last", "2020-06-02", { effectiveOn: "2020-06-02", effectivePrecision: "day" }),
];
const SENDERS: Record<string, string> = { "tie-b": "CHN", month: "CHN" };

let test: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
  test = await databaseOf({
    country: USA_AND_CHINA,
    event: EVENTS,
    eventParty: EVENTS.map(({ id }) => rowOf.party(id, "sender", SENDERS[id] ?? "USA")),
    citation: EVENTS.map(({ id }) => rowOf.citation("event", id, 0, "Register")),
  });
});
afterAll(() => test.close());

const around = (event: string, filter: Partial<EventFilter> = {}, revision = 1) =>
  findBeside(test.db, revision, { ...ALL, ...filter }, event);

describe("the acts beside one", () => {
  it.each([
    ["first", null, "tie-a"],
    ["tie-a", "first", "tie-b"],
    ["tie-b", "tie-a", "tie-c"],
    ["tie-c", "tie-b", "month"],
    ["month", "tie-c", "last"],
    ["last", "month", null],
  ])("of %s are %s and %s, of one day by id", async (event, previous, next) =>
    expect(await around(event)).toEqual({ previous, next, passes: true }),
  );

  it("pass the filter", async () => {
    expect(await around("tie-a", { sender: ["USA"] })).toEqual({
      previous: "first",
      next: "tie-c",
      passes: true,
    });
    expect(await around("tie-b", { sender: ["CHN"] })).toEqual({
      previous: null,
      next: "month",
      passes: true,
    });
    expect(await around("tie-c", { from: "2020-05-15", to: "2020-05-31" })).toEqual({
      previous: "tie-b",
      next: null,
      passes: true,
    });
    expect(await around("tie-c", { compare: ["USA", "CHN"], words: "month" })).toEqual({
      previous: null,
      next: "month",
      passes: false,
    });
  });

  it("are those around its place when it does not pass itself", async () =>
    expect(await around("tie-b", { sender: ["USA"] })).toEqual({
      previous: "tie-a",
      next: "tie-c",
      passes: false,
    }));

  it("are by the day of effect where that is the axis; an act that never took effect has none", async () => {
    expect(await around("last", { dates: "effective" })).toEqual({
      previous: "tie-c",
      next: "first",
      passes: true,
    });
    expect(await around("tie-b", { dates: "effective" })).toEqual({
      previous: null,
      next: null,
      passes: false,
    });
  });

  it("are none of an act that is not in the record, or not in the revision", async () => {
    const nobody = { previous: null, next: null, passes: false };
    expect(await around("nothing")).toEqual(nobody);
    expect(await around("tie-a", {}, 0)).toEqual(nobody);
  });

  it("are those before and after it in the list, under any filter", async () => {
    const filter = fc.record({
      sender: fc.subarray(["USA", "CHN"], { maxLength: 1 }),
      from: fc.option(
        fc.nat(900).map((count) => addDays("2019-01-01", count)),
        { nil: undefined },
      ),
      to: fc.option(
        fc.nat(900).map((count) => addDays("2019-01-01", count)),
        { nil: undefined },
      ),
      dates: fc.constantFrom("announced" as const, "effective" as const),
    });
    await fc.assert(
      fc.asyncProperty(filter, fc.constantFrom(...EVENTS), async (asked, { id }) => {
        const order = (await listEvents(test.db, 1, { ...ALL, ...asked })).map((row) => row.id);
        const place = order.indexOf(id);
        const found = await around(id, asked);
        expect(found.passes).toBe(place >= 0);
        if (place < 0) return;
        expect(found.previous).toBe(order[place - 1] ?? null);
        expect(found.next).toBe(order[place + 1] ?? null);
      }),
    );
  });
});

describe("a portion of the events", () => {
  const portion = async (filter: Partial<EventFilter>, limit?: number, after?: string) =>
    (await listEvents(test.db, 1, { ...ALL, ...filter }, { limit, after })).map(({ id }) => id);

  it("is at most as many as asked for, from the first or after one of them", async () => {
    expect(await portion({}, 2)).toEqual(["first", "tie-a"]);
    expect(await portion({}, 2, "tie-a")).toEqual(["tie-b", "tie-c"]);
    expect(await portion({}, undefined, "tie-c")).toEqual(["month", "last"]);
    expect(await portion({}, 300, "last")).toEqual([]);
    expect(await portion({ sender: ["USA"] }, 2, "tie-b")).toEqual(["tie-c", "last"]);
    expect(await portion({ dates: "effective" }, 2, "tie-a")).toEqual(["tie-c", "last"]);
    expect(await portion({}, 2, "nothing")).toEqual([]);
  });

  it("reaches every event exactly once, whatever the size and the filter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 7 }),
        fc.subarray(["USA", "CHN"], { maxLength: 1 }),
        fc.constantFrom("announced" as const, "effective" as const),
        async (limit, sender, dates) => {
          const met: string[] = [];
          for (;;) {
            const some = await portion({ sender, dates }, limit, met.at(-1));
            if (some.length === 0) break;
            met.push(...some);
          }
          expect(met).toEqual(await portion({ sender, dates }));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("may be of named events alone, and of those whom compared senders sent", async () => {
    expect(await portion({ ids: ["last", "nothing", "first"] })).toEqual(["first", "last"]);
    expect(await portion({ ids: [] })).toEqual([]);
    expect(await portion({ ids: ["last", "tie-b"], sender: ["CHN"] })).toEqual(["tie-b"]);
    expect(await portion({ compare: ["CHN", "huawei"] })).toEqual(["tie-b", "month"]);
    expect(await portion({ compare: ["CHN", "USA"], sender: ["CHN"] })).toEqual(["tie-b", "month"]);
    expect(await portion({ compare: ["CHN", "USA"] })).toHaveLength(6);
  });
});
