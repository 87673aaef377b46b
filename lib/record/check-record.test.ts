import { describe, expect, it } from "vitest";
import { formatFault } from "./fault";
import { readRecord } from "./read-record";
import type { TableName } from "./record-tables";
import { smallRecord, withCell, withRows } from "./small-record";

const faultsOf = (texts: ReadonlyMap<string, string>) => readRecord(texts).faults.map(formatFault);

/** What is said when one cell of a faultless record is changed. */
const broken = (table: TableName, line: number, column: string, cell: string) =>
  faultsOf(withCell(smallRecord(), table, line, column, cell));

const SOURCE = "https://example.org/a";

describe("a record", () => {
  it("without a fault has none reported", () => expect(faultsOf(smallRecord())).toEqual([]));

  it("lacks a file: said once, at its header", () => {
    const texts = smallRecord();
    texts.delete("renamed.csv");
    expect(faultsOf(texts)).toEqual(["data/renamed.csv line 1 header: lacks noun, old, new"]);
  });

  it("has every fault reported, not only the first", () => {
    const texts = withCell(
      withCell(smallRecord(), "events", 2, "announced", "2019-02-30"),
      "nodes",
      3,
      "kind",
      "thing",
    );
    expect(faultsOf(texts)).toEqual([
      "data/events/events.csv line 2 announced: 2019-02-30 is not a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD",
      "data/supply-chain/nodes.csv line 3 kind: thing is not one of company, product, software, equipment, material, process, facility",
    ]);
  });
});

describe("one row of the record", () => {
  it.each<[TableName, number, string, string, string]>([
    [
      "events",
      2,
      "id",
      "Listing 1",
      "data/events/events.csv line 2 id: Listing 1 is not an id; use lower-case words joined by hyphens",
    ],
    ["events", 2, "title", "", "data/events/events.csv line 2 title: is empty; it must be filled"],
    [
      "events",
      2,
      "title",
      " US lists Huawei",
      "data/events/events.csv line 2 title: begins or ends with a blank; remove it",
    ],
    [
      "events",
      2,
      "title",
      "x".repeat(81),
      "data/events/events.csv line 2 title: has 81 characters; at most 80 are allowed",
    ],
    ["events", 2, "announced", "", "data/events/events.csv line 2 announced: is empty; it must be a date"],
    [
      "events",
      2,
      "stage",
      "",
      "data/events/events.csv line 2 stage: is empty; it must be one of proposed, adopted, withdrawn",
    ],
    [
      "events",
      2,
      "stage",
      "planned",
      "data/events/events.csv line 2 stage: planned is not one of proposed, adopted, withdrawn",
    ],
    [
      "events",
      2,
      "extraterritorial",
      "true",
      "data/events/events.csv line 2 extraterritorial: true is not one of yes, no",
    ],
    [
      "events",
      2,
      "end_kind",
      "lifted",
      "data/events/events.csv line 2 end_kind: an end and its kind stand together: fill both ended and end_kind, or neither",
    ],
    [
      "events",
      2,
      "scheduled_end",
      "2019-05-14",
      "data/events/events.csv line 2 scheduled_end: 2019-05-14 is before announced (2019-05-15)",
    ],
    ["events", 2, "sources", "", "data/events/events.csv line 2 sources: is empty; it must be filled"],
    [
      "events",
      2,
      "sources",
      "ftp://example.org/a",
      "data/events/events.csv line 2 sources: ftp://example.org/a is not an http(s) address",
    ],
    [
      "events",
      2,
      "sources",
      `${SOURCE} ${SOURCE}`,
      "data/events/events.csv line 2 sources: names one address twice",
    ],
    [
      "parties",
      2,
      "country",
      "USA",
      "data/events/parties.csv line 2 actor: exactly one of actor and country must be filled",
    ],
    [
      "parties",
      3,
      "actor",
      "",
      "data/events/parties.csv line 3 actor: exactly one of actor and country must be filled",
    ],
    ["links", 2, "other", "answer", "data/events/links.csv line 2 other: is the event itself"],
    [
      "countries",
      2,
      "latitude",
      "91",
      "data/countries/countries.csv line 2 latitude: 91 is not a number from -90 to 90",
    ],
    [
      "countries",
      2,
      "longitude",
      "east",
      "data/countries/countries.csv line 2 longitude: east is not a number from -180 to 180",
    ],
    [
      "actors",
      4,
      "original_name_source",
      "",
      "data/actors/actors.csv line 4 original_name_source: is empty; a name in its own script needs a source",
    ],
    [
      "actors",
      3,
      "aliases",
      "BIS| Bureau",
      "data/actors/actors.csv line 3 aliases: holds an empty value or a blank beside a |",
    ],
    [
      "dependencies",
      2,
      "to",
      "tools",
      "data/supply-chain/dependencies.csv line 2 to: is the same node as from",
    ],
    [
      "dependencies",
      2,
      "share",
      "1.01",
      "data/supply-chain/dependencies.csv line 2 share: 1.01 is not a number from 0 to 1",
    ],
    [
      "dependencies",
      2,
      "share_year",
      "",
      "data/supply-chain/dependencies.csv line 2 share: needs a share_year and a share_base",
    ],
    [
      "dependencies",
      2,
      "until",
      "",
      "data/supply-chain/dependencies.csv line 2 until: is empty though severed_by is filled",
    ],
    [
      "dependencies",
      2,
      "until",
      "2009",
      "data/supply-chain/dependencies.csv line 2 until: 2009 is before since (2010)",
    ],
    [
      "memberships",
      2,
      "country",
      "US",
      "data/initiatives/memberships.csv line 2 country: US is not an ISO 3166-1 alpha-3 code",
    ],
    [
      "memberships",
      2,
      "to",
      "2020-04-28",
      "data/initiatives/memberships.csv line 2 to: 2020-04-28 is before from (2020-04-29)",
    ],
    [
      "memberships",
      2,
      "contested",
      "yes",
      "data/initiatives/memberships.csv line 2 stated_by: is empty; a contested tie says who states it",
    ],
    [
      "claimedCounts",
      2,
      "count",
      "30.5",
      "data/initiatives/claimed-counts.csv line 2 count: 30.5 is not a whole number",
    ],
    [
      "aims",
      2,
      "subject",
      "courts",
      "data/initiatives/aims.csv line 2 subject: courts is not one of states, companies, data, suppliers",
    ],
    [
      "aims",
      2,
      "subject",
      "data",
      "data/initiatives/aims.csv line 2 id: camp--states must be camp--data: one sentence for each initiative and subject",
    ],
    [
      "countries",
      2,
      "region",
      "antarctica",
      "data/countries/countries.csv line 2 region: antarctica is not one of africa, americas, asia, europe, oceania",
    ],
    [
      "initiatives",
      2,
      "short_name",
      "",
      "data/initiatives/initiatives.csv line 2 short_name: is empty; it must be filled",
    ],
    [
      "citations",
      2,
      "seen_on",
      "2026-06",
      "data/citations/citations.csv line 2 seen_on: 2026-06 is not a day that exists, as YYYY-MM-DD",
    ],
  ])("%s line %i with %s %j is refused", (table, line, column, cell, said) => {
    expect(broken(table, line, column, cell)).toContain(said);
  });

  it("may end in the month in which it was announced, because that may be later", () => {
    const ended = withCell(
      withCell(smallRecord(), "events", 2, "ended", "2019-05"),
      "events",
      2,
      "end_kind",
      "lifted",
    );
    expect(faultsOf(ended)).toEqual([]);
  });

  it("may not end before it was announced, nor before it took effect", () => {
    const ended = withCell(
      withCell(smallRecord(), "events", 2, "ended", "2019-04"),
      "events",
      2,
      "end_kind",
      "lifted",
    );
    expect(faultsOf(ended)).toEqual([
      "data/events/events.csv line 2 ended: 2019-04 is before announced (2019-05-15)",
      "data/events/events.csv line 2 ended: 2019-04 is before effective (2019-05-16)",
    ]);
  });
});

describe("the record as a whole", () => {
  it.each<[string, TableName, string, string]>([
    [
      "an event",
      "events",
      `listing,Another,Another.,tariff,adopted,2018,,,,,,,,,no,high,,${SOURCE}`,
      "data/events/events.csv line 4 id: listing stands already in line 2",
    ],
    [
      "an actor",
      "actors",
      `huawei,Huawei again,,,,company,CHN,,,${SOURCE}`,
      "data/actors/actors.csv line 5 id: huawei stands already in line 4",
    ],
    [
      "a party in the same role",
      "parties",
      "listing,sender,bis,,,",
      "data/events/parties.csv line 6 id: listing:sender:bis stands already in line 2",
    ],
    [
      "a link",
      "links",
      "answer,responds-to,listing,reported,",
      "data/events/links.csv line 3 id: answer:responds-to:listing stands already in line 2",
    ],
    [
      "a citation",
      "citations",
      `${SOURCE},Example,press,,`,
      `data/citations/citations.csv line 5 id: ${SOURCE} stands already in line 2`,
    ],
  ])("has no second row for %s", (_, table, row, said) => {
    expect(faultsOf(withRows(smallRecord(), table, row))).toEqual([said]);
  });

  it("has no second event of the same title", () => {
    expect(broken("events", 3, "title", "US lists Huawei")).toEqual([
      "data/events/events.csv line 3 title: is the same as in line 2",
    ]);
  });

  it.each<[TableName, number, string, string, string]>([
    [
      "actors",
      2,
      "country",
      "FRA",
      "data/actors/actors.csv line 2 country: FRA is not in data/countries/countries.csv",
    ],
    [
      "actors",
      3,
      "parent",
      "state",
      "data/actors/actors.csv line 3 parent: state is not in data/actors/actors.csv",
    ],
    [
      "parties",
      3,
      "event",
      "other",
      "data/events/parties.csv line 3 event: other is not in data/events/events.csv",
    ],
    [
      "parties",
      3,
      "actor",
      "zte",
      "data/events/parties.csv line 3 actor: zte is not in data/actors/actors.csv",
    ],
    [
      "parties",
      4,
      "country",
      "FRA",
      "data/events/parties.csv line 4 country: FRA is not in data/countries/countries.csv",
    ],
    [
      "links",
      2,
      "other",
      "none",
      "data/events/links.csv line 2 other: none is not in data/events/events.csv",
    ],
    [
      "nodes",
      2,
      "country",
      "FRA",
      "data/supply-chain/nodes.csv line 2 country: FRA is not in data/countries/countries.csv",
    ],
    [
      "nodes",
      2,
      "actor",
      "zte",
      "data/supply-chain/nodes.csv line 2 actor: zte is not in data/actors/actors.csv",
    ],
    [
      "dependencies",
      2,
      "from",
      "none",
      "data/supply-chain/dependencies.csv line 2 from: none is not in data/supply-chain/nodes.csv",
    ],
    [
      "dependencies",
      2,
      "severed_by",
      "none",
      "data/supply-chain/dependencies.csv line 2 severed_by: none is not in data/events/events.csv",
    ],
    [
      "ownerships",
      2,
      "owned",
      "none",
      "data/supply-chain/ownership.csv line 2 owned: none is not in data/supply-chain/nodes.csv",
    ],
    [
      "ownerships",
      2,
      "ended_by",
      "none",
      "data/supply-chain/ownership.csv line 2 ended_by: none is not in data/events/events.csv",
    ],
    [
      "reaches",
      2,
      "node",
      "none",
      "data/supply-chain/reach.csv line 2 node: none is not in data/supply-chain/nodes.csv",
    ],
    [
      "initiatives",
      2,
      "sponsor",
      "USA|FRA",
      "data/initiatives/initiatives.csv line 2 sponsor: FRA is not in data/countries/countries.csv",
    ],
    [
      "memberships",
      2,
      "initiative",
      "none",
      "data/initiatives/memberships.csv line 2 initiative: none is not in data/initiatives/initiatives.csv",
    ],
    [
      "claimedCounts",
      2,
      "initiative",
      "none",
      "data/initiatives/claimed-counts.csv line 2 initiative: none is not in data/initiatives/initiatives.csv",
    ],
    [
      "aims",
      2,
      "initiative",
      "other-camps",
      "data/initiatives/aims.csv line 2 initiative: other-camps is not in data/initiatives/initiatives.csv",
    ],
    ["renamed", 2, "new", "none", "data/renamed.csv line 2 new: none is not in data/actors/actors.csv"],
    [
      "memberships",
      2,
      "sources",
      "https://example.org/c",
      "data/initiatives/memberships.csv line 2 sources: https://example.org/c is not in data/citations/citations.csv",
    ],
  ])("has nothing that points nowhere: %s line %i %s = %s", (table, line, column, cell, said) => {
    expect(broken(table, line, column, cell)).toContain(said);
  });

  it("names every citation as a source of something", () => {
    expect(broken("events", 3, "sources", SOURCE)).toEqual([
      "data/citations/citations.csv line 3 url: https://example.org/b is not named as a source of any row",
    ]);
  });

  it("has a sender for every event", () => {
    expect(broken("parties", 2, "role", "affected")).toEqual([
      "data/events/events.csv line 2 id: listing has no sender in data/events/parties.csv",
    ]);
  });

  it("lets an event speak only about what was there before, companions aside", () => {
    expect(broken("events", 3, "announced", "2019-05-14")).toEqual([
      "data/events/links.csv line 2 other: listing (2019-05-15) is later than answer (2019-05-14)",
    ]);
    expect(
      faultsOf(
        withCell(
          withCell(smallRecord(), "events", 3, "announced", "2019-05-14"),
          "links",
          2,
          "kind",
          "companion-of",
        ),
      ),
    ).toEqual([]);
  });

  it("has nobody join before the launch, unless only the month is known", () => {
    expect(broken("memberships", 2, "from", "2020-04-28")).toEqual([
      "data/initiatives/memberships.csv line 2 from: 2020-04-28 is before the launch of camp (2020-04-29)",
    ]);
    expect(broken("memberships", 2, "from", "2020-04")).toEqual([]);
  });

  it("has no circle of inputs", () => {
    const circle = withRows(
      smallRecord(),
      "dependencies",
      `chips--tools,chips,tools,input-to,controller,,,,,,,low,high,,${SOURCE}`,
    );
    expect(faultsOf(circle)).toEqual([
      "data/supply-chain/dependencies.csv line 1 from: go round in a circle: tools → chips → tools",
    ]);
  });

  it("may have a circle of ties that are not inputs: two firms supply each other", () => {
    const circle = withRows(
      smallRecord(),
      "dependencies",
      `chips--tools,chips,tools,supplies,controller,,,,,,,low,high,,${SOURCE}`,
    );
    expect(faultsOf(circle)).toEqual([]);
  });

  it("has no actor that is part of itself", () => {
    expect(broken("actors", 2, "parent", "bis")).toEqual([
      "data/actors/actors.csv line 1 parent: go round in a circle: bis → commerce → bis",
    ]);
  });
});
