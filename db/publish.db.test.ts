import { asc, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord } from "@/lib/record/small-record";
import { publish } from "./publish";
import { countWindow } from "./queries/bins";
import { listRevisions, standsIn } from "./queries/revisions";
import { draftOf, type RecordDraft, VERSIONED_TABLES, type VersionedTableName } from "./record";
import { events } from "./schema";
import { testDatabase } from "./testing";

const ALL = { actor: [], sender: [], target: [], measure: [], dates: "announced" } as const;
const ABOUT = { checkedTo: "2026-06" };
const NAMES = Object.keys(VERSIONED_TABLES) as VersionedTableName[];

const smallDraft = (): RecordDraft => draftOf(readRecord(smallRecord()).rows);
const titled = (draft: RecordDraft, id: string, title: string): RecordDraft => ({
  ...draft,
  event: draft.event.map((event) => (event.id === id ? { ...event, title } : event)),
});
const without = (draft: RecordDraft, id: string): RecordDraft => ({
  ...draft,
  event: draft.event.filter((event) => event.id !== id),
});

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeEach(async () => {
  test = await testDatabase();
});
afterEach(() => test.close());

const put = (draft: RecordDraft) => publish(test.db, draft, ABOUT);
const numbers = async () => (await listRevisions(test.db)).map(({ number }) => number);

/** Every row that stands in a revision, by table and id, without the columns that say so. */
async function standing(revision: number) {
  const tables = await Promise.all(
    NAMES.map(async (name) => {
      const table = VERSIONED_TABLES[name];
      const rows = await test.db
        .select()
        .from(table as PgTable)
        .where(standsIn(table, revision))
        .orderBy(asc(table.id));
      return [name, rows.map(({ fromRevision: _, toRevision: __, ...row }) => row)] as const;
    }),
  );
  return Object.fromEntries(tables);
}

/** What a draft should give back: every column, sorted as the database was asked to sort. */
async function expected(draft: RecordDraft) {
  const [{ ids } = { ids: [] }] = await test.client<{ ids: string[] }[]>`
    select coalesce(array_agg(id order by id), '{}') as ids
    from unnest(${NAMES.flatMap((name) => draft[name].map(({ id }) => id))}::text[]) as id`;
  const place = new Map(ids.map((id, index) => [id, index]));
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      [...draft[name]].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    ]),
  );
}

const versionsOf = (id: string) =>
  test.client`select title, from_revision, to_revision from event where id = ${id} order by from_revision`;

describe("a publication", () => {
  it("is revision 1 on an empty database, and counts what it added", async () => {
    const { number, published, counts } = await put(smallDraft());
    expect({ number, published }).toEqual({ number: 1, published: true });
    expect(counts.event).toEqual({ added: 2, changed: 0, removed: 0 });
    expect(counts.dependency).toEqual({ added: 2, changed: 0, removed: 0 });
    expect(await standing(1)).toEqual(await expected(smallDraft()));
  });

  it("of the same record again makes no new revision, in whatever order its rows come", async () => {
    await put(smallDraft());
    const draft = smallDraft();
    const again = await put({
      ...draft,
      event: draft.event.toReversed(),
      citation: draft.citation.toReversed(),
    });
    expect({ number: again.number, published: again.published }).toEqual({ number: 1, published: false });
    expect(again.counts.event).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await numbers()).toEqual([1]);
  });

  it("of one edited row closes one version, opens one, and touches nothing else", async () => {
    await put(smallDraft());
    const { number, counts } = await put(titled(smallDraft(), "listing", "US lists Huawei and others"));
    expect(number).toBe(2);
    expect(
      Object.entries(counts).filter(([, { added, changed, removed }]) => added + changed + removed > 0),
    ).toEqual([["event", { added: 0, changed: 1, removed: 0 }]]);
    expect(await versionsOf("listing")).toEqual([
      { title: "US lists Huawei", from_revision: 1, to_revision: 2 },
      { title: "US lists Huawei and others", from_revision: 2, to_revision: null },
    ]);
    expect(await versionsOf("answer")).toEqual([
      { title: "China answers", from_revision: 1, to_revision: null },
    ]);
    for (const name of NAMES.filter((other) => other !== "event")) {
      const [rows] = await test.db
        .select({ closed: sql<number>`count(${VERSIONED_TABLES[name].toRevision})::int` })
        .from(VERSIONED_TABLES[name] as PgTable);
      expect(rows, name).toEqual({ closed: 0 });
    }
  });

  it("remembers a row that was taken out and put back", async () => {
    await put(smallDraft());
    expect((await put(without(smallDraft(), "answer"))).counts.event).toEqual({
      added: 0,
      changed: 0,
      removed: 1,
    });
    expect((await put(smallDraft())).counts.event).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(await versionsOf("answer")).toEqual([
      { title: "China answers", from_revision: 1, to_revision: 2 },
      { title: "China answers", from_revision: 3, to_revision: null },
    ]);
    expect(await standing(2)).toEqual(await expected(without(smallDraft(), "answer")));
    expect(await standing(3)).toEqual(await expected(smallDraft()));
  });

  it("of a record that was checked to a later day is a new revision without a changed row", async () => {
    await put(smallDraft());
    const { number, counts } = await publish(test.db, smallDraft(), {
      checkedTo: "2026-07",
      note: "read again",
    });
    expect(number).toBe(2);
    expect(counts.event).toEqual({ added: 0, changed: 0, removed: 0 });
    expect((await listRevisions(test.db)).map(({ checkedTo, note }) => [checkedTo, note])).toEqual([
      ["2026-06", ""],
      ["2026-07", "read again"],
    ]);
  });

  it("takes more rows than fit in one statement", async () => {
    const draft = smallDraft();
    const [first] = draft.event;
    if (!first) throw new Error("the small record has no event");
    const many = Array.from({ length: 4_500 }, (_, index) => ({
      ...first,
      id: `event-${index}`,
      title: `${index}`,
    }));
    expect((await put({ ...draft, event: many })).counts.event.added).toBe(4_500);
    expect((await put({ ...draft, event: [] })).counts.event.removed).toBe(4_500);
    expect(await test.db.$count(events)).toBe(4_500);
  });
});

describe("a publication that does not come to its end", () => {
  const wrong = () => {
    const draft = titled(smallDraft(), "answer", "China answers again");
    return { ...draft, dependency: draft.dependency.map((tie) => ({ ...tie, share: 2 })) };
  };

  it("indexes the events of revisions that were published before there was an index", async () => {
    await put(smallDraft());
    await put(without(smallDraft(), "answer"));
    await test.client`truncate event_month, event_place, event_trait`;
    await test.client`update revision set indexed = false`;
    expect(await numbers()).toEqual([]);
    expect(await put(without(smallDraft(), "answer"))).toMatchObject({ number: 2, published: false });
    expect(await numbers()).toEqual([1, 2]);
    const counted = await Promise.all([1, 2].map((number) => countWindow(test.db, number, ALL)));
    expect(counted.map(({ events }) => events)).toEqual([2, 1]);
  });

  it("leaves the old revision in force when the database refuses a row", async () => {
    await put(smallDraft());
    await expect(put(wrong())).rejects.toThrow();
    expect(await numbers()).toEqual([1]);
    expect(await standing(1)).toEqual(await expected(smallDraft()));
    expect(await versionsOf("answer")).toEqual([
      { title: "China answers", from_revision: 1, to_revision: null },
    ]);
  });
});

describe("publications at the same time", () => {
  it("wait for one another: no number twice, none left out, every one whole", async () => {
    const drafts = Array.from({ length: 6 }, (_, index) => titled(smallDraft(), "listing", `Title ${index}`));
    const done = await Promise.all(drafts.map(put));
    expect(done.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await numbers()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const [index, { number }] of done.entries())
      expect(await standing(number)).toEqual(await expected(drafts[index] ?? smallDraft()));
  });

  it("of the same record make one revision", async () => {
    const done = await Promise.all(Array.from({ length: 4 }, () => put(smallDraft())));
    expect(done.map(({ published }) => published).sort()).toEqual([false, false, false, true]);
    expect(await numbers()).toEqual([1]);
  });
});

describe("any sequence of publications", () => {
  const ids = ["one", "two", "three", "four"];
  const row = fc.record({
    title: fc.constantFrom("Old title", "New title", "新标题", "It’s “quoted”, 100 %"),
    note: fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replaceAll("\0", "")),
    citation: fc.option(fc.constantFrom("84 FR 22961", "")),
    scheduledEndOn: fc.option(fc.constantFrom("2030-01-01", "2031-12-31")),
    share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    aliases: fc.array(fc.constantFrom("a", "b,c", 'd"', "e\\", "NULL", "{}"), { maxLength: 3 }),
  });
  const chosen = fc.dictionary(fc.constantFrom(...ids), row, { maxKeys: ids.length });

  it("gives for each old revision exactly the rows that it had", { timeout: 300_000 }, async () => {
    const base = smallDraft();
    const [event] = base.event;
    const [tie] = base.dependency;
    const [actor] = base.actor;
    if (!event || !tie || !actor) throw new Error("the small record lacks a row");
    await fc.assert(
      fc.asyncProperty(fc.array(chosen, { minLength: 1, maxLength: 6 }), async (edits) => {
        await test.client`truncate revision, event_month, event_place, event_trait`;
        for (const name of NAMES) await test.db.delete(VERSIONED_TABLES[name] as PgTable);
        const history = new Map<number, RecordDraft>();
        for (const edit of edits) {
          const entries = Object.entries(edit);
          const draft: RecordDraft = {
            ...base,
            event: entries.map(([id, { title, note, citation, scheduledEndOn }]) => ({
              ...event,
              id,
              title,
              note,
              citation,
              scheduledEndOn,
              scheduledEndPrecision: scheduledEndOn === null ? null : ("day" as const),
            })),
            dependency: entries.map(([id, { share }]) => ({ ...tie, id, share })),
            actor: entries.map(([id, { aliases }]) => ({ ...actor, id, aliases })),
          };
          const before = history.size;
          const { number, published } = await put(draft);
          expect(number).toBe(published ? before + 1 : before);
          history.set(number, draft);
        }
        for (const [number, draft] of history) {
          expect(await standing(number)).toEqual(await expected(draft));
          const { events } = await countWindow(test.db, number, ALL);
          expect(events).toBe(draft.event.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
