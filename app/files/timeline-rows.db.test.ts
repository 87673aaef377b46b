import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EventFilter, listEventIds } from "@/db/queries/events";
import { addSyntheticEvents } from "@/db/synthetic";
import { databaseOf, rowOf, USA_AND_CHINA } from "@/db/testing-draft";
import { watchedDatabase } from "@/db/testing-statements";
import { timelineColumns } from "@/lib/files/timeline-columns";
import { tableOf } from "./table";
import { timelineBatches } from "./timeline-rows";

const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };
const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"];

let test: Awaited<ReturnType<typeof databaseOf>>;
let watched: ReturnType<typeof watchedDatabase>;

beforeAll(async () => {
  test = await databaseOf({
    country: USA_AND_CHINA,
    event: [
      ...FORMULAS.map((title, place) => rowOf.event(`formula-${place}`, "2019-05-15", { title })),
      rowOf.event("rough", "2018-01-01", {
        announcedPrecision: "year",
        effectiveOn: "2018-07-06",
        effectivePrecision: "day",
        scheduledEndOn: "2027-11-01",
        scheduledEndPrecision: "month",
      }),
    ],
    eventParty: [
      ...FORMULAS.map((_, place) => rowOf.party(`formula-${place}`, "sender", "USA")),
      rowOf.party("rough", "sender", "USA"),
      rowOf.party("rough", "target", "CHN"),
      rowOf.party("rough", "affected", "USA"),
    ],
    citation: [
      ...FORMULAS.map((_, place) => rowOf.citation("event", `formula-${place}`, 0, "Register")),
      rowOf.citation("event", "rough", 1, "Press"),
      rowOf.citation("event", "rough", 0, "Register"),
    ],
  });
  await addSyntheticEvents(test.db, 2_500, 1);
  watched = watchedDatabase(test.url);
});
afterAll(async () => {
  await watched.close();
  await test.close();
});

const addressOf = (id: string) => `https://example.org/events/${id}?rev=1`;
async function batchesOf(filter: Partial<EventFilter>, size?: number) {
  const sizes: number[] = [];
  const ids: string[] = [];
  watched.statements.length = 0;
  for await (const rows of timelineBatches(watched.db, 1, { ...ALL, ...filter }, { addressOf, size })) {
    sizes.push(rows.length);
    ids.push(...rows.map(({ id }) => id));
  }
  return { sizes, ids, statements: watched.statements.length };
}

describe("the acts of a file", () => {
  it("come in batches, two statements each, however many there are", async () => {
    const { sizes, ids, statements } = await batchesOf({}, 500);
    expect(sizes).toEqual([500, 500, 500, 500, 500, 6]);
    expect(statements).toBe(12);
    expect(new Set(ids).size).toBe(2_506);
  });

  it.each<Partial<EventFilter>>([
    { from: "2020-01-01", to: "2020-12-31" },
    { target: ["CHN"] },
    { dates: "effective" },
    { words: "synthetic-1" },
  ])("are those that pass, each once, in one order whatever the batch: %j", async (filter) => {
    const [small, large] = [await batchesOf(filter, 7), await batchesOf(filter, 5_000)];
    expect(small.ids).toEqual(large.ids);
    expect(small.ids.toSorted()).toEqual((await listEventIds(test.db, 1, { ...ALL, ...filter })).toSorted());
  });

  it("ask no second statement where there are none", async () => {
    expect(await batchesOf({ from: "2100-01-01" })).toEqual({ sizes: [0], ids: [], statements: 1 });
  });

  it("have every source, best first, whom they touch, and what is known of their dates", async () => {
    const { value } = await timelineBatches(test.db, 1, { ...ALL, ids: ["rough"] }, { addressOf }).next();
    expect(value).toMatchObject([
      {
        id: "rough",
        announcedOn: "2018-01-01",
        announcedPrecision: "year",
        scheduledEndOn: "2027-11-01",
        scheduledEndPrecision: "month",
        affected: [{ id: "USA", name: "United States" }],
        sources: ["https://example.org/register", "https://example.org/press"],
        address: "https://example.org/events/rough?rev=1",
      },
    ]);
  });

  it("are no formulas in a spreadsheet, whatever their titles", async () => {
    const ids = FORMULAS.map((_, place) => `formula-${place}`);
    const batches = timelineBatches(test.db, 1, { ...ALL, ids }, { addressOf });
    let text = "";
    for await (const part of tableOf(timelineColumns, batches).csv()) text += part;
    const rows: { title: string }[] = parse(text, { bom: true, columns: true });
    expect(rows.map(({ title }) => title)).toEqual(FORMULAS.map((title) => `'${title}`));
  });
});
