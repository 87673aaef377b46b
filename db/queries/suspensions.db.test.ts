import { afterAll, beforeAll, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withRows } from "@/lib/record/small-record";
import { publish } from "../publish";
import { draftOf } from "../record";
import { testDatabase } from "../testing";
import { type EventFilter, listEvents } from "./events";

const SOURCE = "https://example.org/a";
const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

const suspending = (id: string, measure: string, effective: string, ended: string, scheduled: string) =>
  `${id},The ${id} one,Suspends it.,${measure},adopted,2020-01-01,${effective},${ended},${ended ? "superseded" : ""},${scheduled},,,,,no,high,,${SOURCE}`;

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  const ids = ["second", "first", "endless", "noeffect", "truce"];
  const { rows, faults } = readRecord(
    withRows(
      withRows(
        withRows(
          smallRecord(),
          "events",
          suspending("second", "suspension", "2020-09-01", "", "2021-09-01"),
          suspending("first", "suspension", "2020-02-01", "2020-05-01", "2020-08-01"),
          suspending("endless", "suspension", "2020-03-01", "", ""),
          suspending("noeffect", "suspension", "", "", "2021-01-01"),
          suspending("truce", "relaxation", "2020-03-01", "2020-04-01", ""),
        ),
        "parties",
        ...ids.map((id) => `${id},sender,bis,,,`),
      ),
      "links",
      ...ids.map((id) => `${id},suspends,listing,stated,`),
      "second,responds-to,answer,stated,",
    ),
  );
  expect(faults).toEqual([]);
  await publish(test.db, draftOf(rows), { checkedTo: "2026-06" });
});
afterAll(() => test.close());

it("an act is suspended from the effect of the other act to its end, or to the end that it names", async () => {
  const events = await listEvents(test.db, 1, ALL);
  const of = (id: string) => events.find((event) => event.id === id)?.suspensions;
  expect(of("listing")).toEqual([
    { from: "2020-02-01", until: "2020-05-01" },
    { from: "2020-09-01", until: "2021-09-01" },
  ]);
  expect(of("answer")).toEqual([]);
  expect(of("first")).toEqual([]);
});
