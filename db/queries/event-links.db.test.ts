import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "@/lib/record/read-record";
import { smallRecord, withRows } from "@/lib/record/small-record";
import { publish } from "../publish";
import { draftOf } from "../record";
import { testDatabase } from "../testing";
import { type LinksAsked, listEventLinks } from "./event-links";
import type { EventFilter } from "./events";

const SOURCE = "https://example.org/a";
const ALL: EventFilter = { actor: [], sender: [], target: [], measure: [], dates: "announced" };

/** The small record, with an amendment, a second answer of which only the month is known, and a record of one act seen twice. */
function record() {
  return withRows(
    withRows(
      withRows(
        smallRecord(),
        "events",
        `change,US changes the listing,A change.,entity-list,adopted,2019-06-20,2019-06-21,,,,,,,,no,high,,${SOURCE}`,
        `later,China answers again,An answer.,statement,adopted,2020-07,,,,,,,,,no,high,,${SOURCE}`,
        `twin,The listing as Huawei saw it,The same.,statement,adopted,2019-05-16,,,,,,,,,no,high,,${SOURCE}`,
      ),
      "parties",
      "change,sender,bis,,,",
      "later,sender,,CHN,,",
      "later,sender,huawei,,,",
      "twin,sender,huawei,,,",
    ),
    "links",
    "change,amends,listing,stated,A footnote.",
    "later,responds-to,change,timing-only,",
    "twin,companion-of,listing,stated,",
  );
}

let test: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  test = await testDatabase();
  const put = async (texts: Map<string, string>) => {
    const { rows, faults } = readRecord(texts);
    expect(faults).toEqual([]);
    await publish(test.db, draftOf(rows), { checkedTo: "2026-06" });
  };
  await put(smallRecord());
  await put(record());
});
afterAll(() => test.close());

const ends = async (asked: LinksAsked, revision = 2) =>
  (await listEventLinks(test.db, revision, asked)).map(
    ({ event, kind, other }) => `${event.id} ${kind} ${other.id}`,
  );

describe("the links of events", () => {
  it("are those of the open event both ways, the oldest first", async () => {
    expect(await ends({ event: "change" })).toEqual(["change amends listing", "later responds-to change"]);
    expect(await ends({ event: "listing" })).toEqual(["answer responds-to listing", "change amends listing"]);
  });

  it("have both ends with title, dates and senders", async () => {
    expect((await listEventLinks(test.db, 2, { event: "later" }))[0]).toEqual({
      id: expect.any(String),
      kind: "responds-to",
      basis: "timing-only",
      note: "",
      event: {
        id: "later",
        title: "China answers again",
        announcedOn: "2020-07-01",
        announcedPrecision: "month",
        effectiveOn: null,
        effectivePrecision: null,
        senders: [
          { id: "CHN", name: "China", group: "china" },
          { id: "huawei", name: "Huawei", group: "companies" },
        ],
      },
      other: {
        id: "change",
        title: "US changes the listing",
        announcedOn: "2019-06-20",
        announcedPrecision: "day",
        effectiveOn: "2019-06-21",
        effectivePrecision: "day",
        senders: [{ id: "bis", name: "Bureau of Industry and Security", group: "united-states" }],
      },
    });
  });

  it("are answers alone when these are asked for, and only where both ends pass the filter", async () => {
    expect(await ends({ answers: ALL })).toEqual(["answer responds-to listing", "later responds-to change"]);
    expect(await ends({ answers: { ...ALL, to: "2019-12-31" } })).toEqual(["answer responds-to listing"]);
    expect(await ends({ answers: { ...ALL, measure: ["statement"] } })).toEqual([]);
  });

  it("come once, also where they are answers in the window and links of the open event", async () => {
    expect(await ends({ answers: ALL, event: "listing" })).toEqual([
      "answer responds-to listing",
      "change amends listing",
      "later responds-to change",
    ]);
  });

  it("are those of the revision", async () => {
    expect(await ends({ event: "change" }, 1)).toEqual([]);
    expect(await ends({ answers: ALL }, 1)).toEqual(["answer responds-to listing"]);
  });

  it("are none when nothing is asked, or of an event that is not there", async () => {
    expect(await ends({})).toEqual([]);
    expect(await ends({ event: "nothing" })).toEqual([]);
  });
});
