import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../publish";
import type { RecordDraft } from "../record";
import { testDatabase } from "../testing";
import { EMPTY_DRAFT, rowOf, USA_AND_CHINA } from "../testing-draft";
import type { EventFilter } from "./events";
import { listLatestDates, listNewestVersions } from "./feed-events";

const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  const put = (event: RecordDraft["event"]) =>
    publish(
      test.db,
      {
        ...EMPTY_DRAFT,
        country: USA_AND_CHINA,
        event,
        eventParty: [rowOf.party("old", "sender", "USA"), rowOf.party("new", "sender", "CHN")],
      },
      { checkedTo: "2026-06" },
    );
  const later = rowOf.event("new", "2020-05-15");
  const untouched = rowOf.event("untouched", "2018-01-01", {
    scheduledEndOn: "2027-01-01",
    scheduledEndPrecision: "day",
  });
  await put([rowOf.event("old", "2012-10-08"), later, untouched]);
  await put([rowOf.event("old", "2012-10-08", { title: "Corrected" }), later, untouched]);
});
afterAll(() => test.close());

describe("the newest versions", () => {
  it("begin with what was corrected last, however old; of one revision the later act stands first", async () => {
    const rows = await listNewestVersions(test.db, 2, ALL, 10);
    expect(rows.map(({ id, version }) => [id, version])).toEqual([
      ["old", 2],
      ["new", 1],
      ["untouched", 1],
    ]);
  });

  it("were changed when their revision was published, and published with their first one", async () => {
    const [old, later] = await listNewestVersions(test.db, 2, ALL, 10);
    expect(old?.publishedAt).toBe(later?.publishedAt);
    expect(new Date(old?.updatedAt ?? "").getTime()).toBeGreaterThan(
      new Date(old?.publishedAt ?? "").getTime(),
    );
    expect(later?.updatedAt).toBe(later?.publishedAt);
  });

  it("of an earlier revision are those that stood then", async () => {
    const rows = await listNewestVersions(test.db, 1, ALL, 10);
    expect(rows.map(({ id, title }) => [id, title])).toEqual([
      ["new", "Act of 2020-05-15"],
      ["untouched", "Act of 2018-01-01"],
      ["old", "Act of 2012-10-08"],
    ]);
  });

  it("are those that pass the filter, and no more than asked for", async () => {
    expect(
      (await listNewestVersions(test.db, 2, { ...ALL, sender: ["CHN"] }, 10)).map(({ id }) => id),
    ).toEqual(["new"]);
    expect(await listNewestVersions(test.db, 2, ALL, 1)).toHaveLength(1);
    expect(await listNewestVersions(test.db, 2, { ...ALL, from: "2100-01-01" }, 10)).toEqual([]);
  });
});

it("the latest dates begin with what is still to come, whatever the day of announcement", async () => {
  expect((await listLatestDates(test.db, 2, ALL, 10)).map(({ id }) => id)).toEqual([
    "untouched",
    "new",
    "old",
  ]);
});
