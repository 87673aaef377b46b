import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../publish";
import { testDatabase } from "../testing";
import { databaseOf, EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "../testing-draft";
import type { EventFilter } from "./events";
import { countActsPerMonth, findSpan } from "./overview";

const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

let test: Awaited<ReturnType<typeof testDatabase>>;

beforeAll(async () => {
  test = await testDatabase();
  const event = [
    rowOf.event("a", "2019-05-15", { effectiveOn: "2019-06-01", effectivePrecision: "month" }),
    rowOf.event("b", "2020-05-15"),
    rowOf.event("c", "2020-05-31", { effectiveOn: "2021-01-01", effectivePrecision: "year" }),
    rowOf.event("d", "2020-05-01", { announcedPrecision: "month", measure: "tariff" }),
    rowOf.event("e", "2020-09-01", { announcedPrecision: "month" }),
  ];
  const draft = {
    ...EMPTY_DRAFT,
    country: USA_AND_CHINA,
    actor: [
      rowOf.actor("bis", "Bureau", { kind: "agency", country: "USA" }),
      rowOf.actor("huawei", "Huawei", { country: "CHN" }),
    ],
    event,
    eventParty: [
      ...["a", "b", "c", "d"].map((id) => rowOf.party(id, "sender", "bis")),
      rowOf.party("d", "sender", "CHN"),
      rowOf.party("e", "sender", "huawei"),
      rowOf.party("b", "target", "huawei"),
    ],
    eventLink: [
      {
        id: "b:companion-of:c",
        event: "b",
        kind: "companion-of" as const,
        other: "c",
        basis: "stated" as const,
        note: "",
      },
    ],
    citation: event.map(({ id }) => rowOf.citation("event", id, 0, "Register")),
  };
  await publish(test.db, draft, { checkedTo: "2026-06", note: "" });
  await publish(test.db, { ...draft, eventLink: [] }, { checkedTo: "2026-07", note: "" });
});
afterAll(() => test.close());

const counts = (filter: Partial<EventFilter>, revision = 1) =>
  countActsPerMonth(test.db, revision, { ...ALL, ...filter });

it("counts acts by month and sender, oldest first, and one seen from two sides once", async () => {
  expect(await counts({})).toEqual([
    { month: "2019-05", group: "united-states", acts: 1 },
    { month: "2020-05", group: "united-states", acts: 2 },
    { month: "2020-09", group: "companies", acts: 1 },
  ]);
});

it("counts a telling of an act from another side where the act itself does not pass", async () => {
  expect(await counts({ target: ["huawei"] })).toEqual([
    { month: "2020-05", group: "united-states", acts: 1 },
  ]);
});

it("counts under the same filters as the chart, and whatever the window", async () => {
  expect(await counts({ sender: ["CHN"] })).toEqual([
    { month: "2020-05", group: "united-states", acts: 1 },
    { month: "2020-09", group: "companies", acts: 1 },
  ]);
  expect(await counts({ measure: ["tariff"], from: "2030-01-01" })).toHaveLength(1);
  expect(await counts({ words: "nothing" })).toEqual([]);
});

it("counts by the day of effect where that is asked for, without acts that never took effect", async () => {
  expect((await counts({ dates: "effective" })).map(({ month }) => month)).toEqual(["2019-06", "2021-01"]);
});

it("reads the revision that it is asked for", async () => {
  expect((await counts({}, 2)).map(({ acts }) => acts)).toEqual([1, 3, 1]);
});

it("knows the first and last day that the record's dates may mean, and none without events", async () => {
  expect(await findSpan(test.db, 1, ALL)).toEqual({ first: "2019-05-15", last: "2020-09-30" });
  expect(await findSpan(test.db, 1, { dates: "effective" })).toEqual({
    first: "2019-06-01",
    last: "2021-12-31",
  });
  expect(await findSpan(test.db, 0, ALL)).toBeUndefined();
});

describe("the span of a record with rough dates", () => {
  const spanOf = async (...dates: [on: string, precision: "day" | "month" | "year"][]) => {
    const event = dates.map(([on, announcedPrecision], place) =>
      rowOf.event(`act-${place}`, on, { announcedPrecision }),
    );
    const rough = await databaseOf({
      event,
      country: [rowOf.country("USA", "United States")],
      eventParty: event.map(({ id }) => rowOf.party(id, "sender", "USA")),
      citation: event.map(({ id }) => rowOf.citation("event", id, 0, "Register")),
    });
    const span = await findSpan(rough.db, 1, { dates: "announced" });
    await rough.close();
    return span && [span.first, span.last];
  };

  it("ends with the last day that any date may mean, also of one that begins before others", async () => {
    expect(await spanOf(["2020-01-01", "year"], ["2020-11-15", "day"])).toEqual(["2020-01-01", "2020-12-31"]);
    expect(await spanOf(["2020-01-01", "year"], ["2021-02-01", "month"])).toEqual([
      "2020-01-01",
      "2021-02-28",
    ]);
    expect(await spanOf(["2020-02-01", "month"], ["2020-03-01", "day"])).toEqual([
      "2020-02-01",
      "2020-03-01",
    ]);
    expect(await spanOf(["2020-02-01", "month"])).toEqual(["2020-02-01", "2020-02-29"]);
    expect(await spanOf(["2020-02-10", "day"])).toEqual(["2020-02-10", "2020-02-10"]);
  });
});
