import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "./publish";
import { countBins, countWindow } from "./queries/bins";
import type { EventFilter } from "./queries/events";
import { testDatabase } from "./testing";
import { EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "./testing-draft";

const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

const EVENTS = [
  rowOf.event("a", "2020-05-15"),
  rowOf.event("b", "2020-05-20"),
  rowOf.event("c", "2020-06-01"),
];
const DRAFT = {
  ...EMPTY_DRAFT,
  country: USA_AND_CHINA,
  actor: [
    rowOf.actor("bis", "Bureau", { kind: "agency", country: "USA" }),
    rowOf.actor("commerce", "Department", { kind: "ministry", country: "USA" }),
  ],
  event: EVENTS,
  eventParty: EVENTS.map(({ id }) => rowOf.party(id, "sender", "bis")),
  citation: EVENTS.map(({ id }) => rowOf.citation("event", id, 0, "Register")),
};

/** What each revision after the first corrects: who sent an act, when one was, whose part a body is, and that one never was. */
const CORRECTIONS = [
  { eventParty: DRAFT.eventParty.with(1, rowOf.party("b", "sender", "CHN")) },
  { event: EVENTS.with(1, rowOf.event("b", "2020-07-20", { measure: "tariff" })) },
  {
    actor: DRAFT.actor.with(
      0,
      rowOf.actor("bis", "Bureau", { kind: "agency", country: "USA", parent: "commerce" }),
    ),
  },
  {
    event: DRAFT.event.slice(0, 2),
    eventParty: DRAFT.eventParty.slice(0, 2),
    citation: DRAFT.citation.slice(0, 2),
  },
];

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  await publish(test.db, DRAFT, { checkedTo: "2026-06" });
  for (const correction of CORRECTIONS)
    await publish(test.db, { ...DRAFT, ...correction }, { checkedTo: "2026-06" });
});
afterAll(() => test.close());

const months = async (revision: number, filter: Partial<EventFilter> = {}) =>
  (await countBins(test.db, revision, { ...ALL, ...filter }, { step: "month", lanes: "sender" })).map(
    ({ start, group, acts }) => `${start} ${group} ${acts}`,
  );
const acts = async (revision: number, filter: Partial<EventFilter>) =>
  (await countWindow(test.db, revision, { ...ALL, ...filter })).events;

describe("the index of a revision", () => {
  it("knows an edited sender from its revision on, and not before", async () => {
    expect(await months(1)).toEqual(["2020-05-01 united-states 2", "2020-06-01 united-states 1"]);
    expect(await months(2)).toEqual([
      "2020-05-01 china 1",
      "2020-05-01 united-states 1",
      "2020-06-01 united-states 1",
    ]);
    expect(await Promise.all([1, 2, 3].map((revision) => acts(revision, { sender: ["CHN"] })))).toEqual([
      0, 1, 0,
    ]);
    expect(await Promise.all([1, 2, 3].map((revision) => acts(revision, { sender: ["bis"] })))).toEqual([
      3, 2, 3,
    ]);
  });

  it("moves an act to another month, with its traits, and the acts beside it keep theirs", async () => {
    expect(await months(3)).toEqual([
      "2020-05-01 united-states 1",
      "2020-06-01 united-states 1",
      "2020-07-01 united-states 1",
    ]);
    expect(await months(3, { measure: ["tariff"] })).toEqual(["2020-07-01 united-states 1"]);
    expect(await months(2, { measure: ["tariff"] })).toEqual([]);
    expect(await months(4)).toEqual(await months(1));
  });

  it("counts for a parent from when a body is a part of it", async () => {
    const ofParent = [3, 4, 5].map((revision) => acts(revision, { sender: ["commerce"] }));
    expect(await Promise.all(ofParent)).toEqual([0, 3, 0]);
  });

  it("forgets an act that is taken out, and a month that is then empty", async () => {
    expect(await months(5)).toEqual(["2020-05-01 united-states 2"]);
    expect(await countWindow(test.db, 5, ALL)).toMatchObject({
      events: 2,
      firstMonth: "2020-05-01",
      lastMonth: "2020-05-01",
    });
    expect(await acts(0, {})).toBe(0);
  });

  it("has one row of a key at a time, and none that differs from the one before it in nothing", async () => {
    const [overlapping] = await test.client`
      select count(*)::int as rows from event_trait a join event_trait b using (dates, trait, month)
      where a.from_revision < b.from_revision and (a.to_revision is null or a.to_revision > b.from_revision)`;
    expect(overlapping).toEqual({ rows: 0 });
    const [repeated] = await test.client`
      select count(*)::int as rows from event_trait a join event_trait b using (dates, trait, month)
      where a.to_revision = b.from_revision and a.bits = b.bits`;
    expect(repeated).toEqual({ rows: 0 });
  });
});
