import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapLink, RECENT, recentDays, shownDay } from "./map";
import { MATRIX_CLOSED } from "./matrix";
import { MEASURE_SIDES, MEASURES_OFF, orderedWindow, refusedWindow } from "./measures";

const code = fc.constantFrom("FRA", "JPN", "XKX", "TWN");
const initiative = fc.constantFrom("clean-network", "dfi", "gids", "quad-cet");
const state = fc
  .record({
    at: fc.option(fc.constantFrom("2020-02-29", "2020-09-08", "2026-06-30"), { nil: undefined }),
    initiative: fc.uniqueArray(initiative, { minLength: 1, maxLength: 2 }).map((ids) => ids.sort()),
    recent: fc.option(fc.constantFrom(...RECENT), { nil: undefined }),
    layer: fc.option(fc.constantFrom(...MEASURE_SIDES), { nil: undefined }),
    from: fc.option(fc.constantFrom("2018", "2019-05", "2020-02-29"), { nil: undefined }),
    to: fc.option(fc.constantFrom("2019", "2020-09", "2026-06-30"), { nil: undefined }),
    country: fc.option(code, { nil: undefined }),
    rev: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
  })
  .map((some) => ({ ...mapLink.empty, ...some }));

describe("the map's link", () => {
  it("keeps its keys in one order and does not write the two camps", () => {
    const { state: read, refused } = mapLink.read(
      new URLSearchParams("rev=2&country=jpn&initiative=gids,clean-network&at=2020-09-08"),
    );
    expect(refused).toEqual([]);
    expect(mapLink.href(read)).toBe("/map?at=2020-09-08&country=JPN&rev=2");
    expect(mapLink.href({ ...read, initiative: ["quad-cet"] })).toBe(
      "/map?at=2020-09-08&initiative=quad-cet&country=JPN&rev=2",
    );
  });

  it("compares the two camps when no initiative is named, or none that could be one", () => {
    expect(mapLink.empty.initiative).toEqual(["clean-network", "gids"]);
    for (const query of ["", "initiative=", "initiative=&initiative=", "initiative=No!"])
      expect(mapLink.read(new URLSearchParams(query)).state.initiative).toEqual(["clean-network", "gids"]);
  });

  it("takes one initiative, or two from two controls of a form, and names a third", () => {
    const { state: read, refused } = mapLink.read(
      new URLSearchParams("initiative=dfi&initiative=msp&initiative=depa"),
    );
    expect(read.initiative).toEqual(["dfi", "msp"]);
    expect(refused).toEqual([{ key: "initiative", text: "depa", reason: "too-many" }]);
    expect(mapLink.read({ initiative: ["gids", ""] }).state.initiative).toEqual(["gids"]);
  });

  it("sets off who joined within 30, 90 or 365 days, and names any other number", () => {
    expect(mapLink.empty.recent).toBeUndefined();
    const { state: read, refused } = mapLink.read(
      new URLSearchParams("country=JPN&recent=90&initiative=gids"),
    );
    expect(refused).toEqual([]);
    expect(mapLink.href(read)).toBe("/map?initiative=gids&recent=90&country=JPN");
    expect(recentDays(read)).toBe(90);
    const other = mapLink.read(new URLSearchParams("recent=91"));
    expect(other.refused).toEqual([{ key: "recent", text: "91", reason: "not-a-choice" }]);
    expect(recentDays(other.state)).toBeUndefined();
  });

  it("takes sets of looks and of kinds of tie, sorted, and names what is none", () => {
    const { state: read, refused } = mapLink.read(
      new URLSearchParams("tie=observer&look=first-own-act,both&tie=member,ally&look=BOTH&country=JPN"),
    );
    expect(read.look).toEqual(["both", "first-own-act"]);
    expect(read.tie).toEqual(["member", "observer"]);
    expect(mapLink.href(read)).toBe("/map?look=both,first-own-act&tie=member,observer&country=JPN");
    expect(refused.map(({ key, text, reason }) => [key, text, reason])).toEqual([
      ["look", "BOTH", "not-a-choice"],
      ["tie", "ally", "not-a-choice"],
    ]);
  });

  it("names a part of the world, or has its middle and magnification", () => {
    const viewOf = (text: string) => mapLink.read(new URLSearchParams({ view: text }));
    expect(viewOf("europe").state.view).toBe("europe");
    expect(viewOf("East-Asia").state.view).toBe("east-asia");
    expect(viewOf("52.5~13.4~6").state.view).toEqual([52.5, 13.4, 6]);
    expect(mapLink.href(viewOf("52.0~-0~6.0").state)).toBe("/map?view=52~0~6");
    expect(mapLink.href(viewOf("0~-180~2").state)).toBe("/map?view=0~180~2");
    for (const text of [
      "mars",
      "52~13",
      "52~13~1",
      "52~13~12.1",
      "91~0~2",
      "-61~0~2",
      "0~181~2",
      "NaN~0~2",
      "1e1~0~2",
      "52.55~0~2",
    ])
      expect([text, viewOf(text).state.view, viewOf(text).refused.map(({ reason }) => reason)]).toEqual([
        text,
        undefined,
        ["not-a-view"],
      ]);
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(state, (some) => {
        expect(mapLink.read(new URLSearchParams(mapLink.query(some)))).toEqual({ state: some, refused: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it("says how the table of all initiatives is filtered and sorted, between the country and the revision", () => {
    const query =
      "at=2020-09-08&country=JPN&matrix=open&region=asia&group=asia-pacific&only=disagreements&sort=gids&order=reversed&rev=2";
    const { state: read, refused } = mapLink.read(new URLSearchParams(query));
    expect(refused).toEqual([]);
    expect(mapLink.href(read)).toBe(`/map?${query}`);
    expect(mapLink.href({ ...read, ...MATRIX_CLOSED })).toBe("/map?at=2020-09-08&country=JPN&rev=2");
  });

  it("leaves out a region, group or choice that is none, and a second one", () => {
    const { state: read, refused } = mapLink.read(
      new URLSearchParams("matrix=yes&region=antarctica&group=allies&only=all&order=up&sort=No!&region=asia"),
    );
    expect(read).toEqual(mapLink.empty);
    expect(refused.map(({ key, reason }) => [key, reason])).toEqual([
      ["matrix", "not-a-choice"],
      ["region", "not-a-choice"],
      ["region", "given-twice"],
      ["group", "not-a-choice"],
      ["only", "not-a-choice"],
      ["sort", "not-an-id"],
      ["order", "not-a-choice"],
    ]);
  });

  it("says which measures are counted and in which window, between who joined of late and the country", () => {
    const query = "at=2020-09-08&recent=90&layer=sent&from=2019-05&to=2020&country=JPN&matrix=open&rev=2";
    const { state: read, refused } = mapLink.read(new URLSearchParams(query));
    expect(refused).toEqual([]);
    expect(mapLink.href(read)).toBe(`/map?${query}`);
    expect(mapLink.href({ ...read, ...MEASURES_OFF })).toBe(
      "/map?at=2020-09-08&recent=90&country=JPN&matrix=open&rev=2",
    );
    expect(mapLink.href({ ...mapLink.empty, layer: "received" })).toBe("/map?layer=received");
  });

  it("leaves out a layer that is none and dates that do not exist, and names them", () => {
    const { state: read, refused } = mapLink.read(
      new URLSearchParams(`layer=xyz&from=<b>2019</b>&to=${"9".repeat(10_000)}`),
    );
    expect(read).toEqual(mapLink.empty);
    expect(refused.map(({ key, reason }) => [key, reason])).toEqual([
      ["layer", "not-a-choice"],
      ["from", "not-a-date"],
      ["to", "not-a-date"],
    ]);
    expect(Math.max(...refused.map(({ text }) => text.length))).toBeLessThanOrEqual(40);
  });

  it("gives any text a canonical address", () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(
        /^(at|initiative|recent|layer|from|to|look|tie|view|country|matrix|region|only|sort|rev)=[a-zA-Z0-9,.~%-]{0,12}$/,
      ),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (parts) => {
        const { state: read } = mapLink.read(new URLSearchParams(parts.join("&")));
        const written = mapLink.query(read);
        expect(mapLink.query(mapLink.read(new URLSearchParams(written)).state)).toBe(written);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("the day shown", () => {
  it("is the link's own, or the last one to which the record was checked", () => {
    expect(shownDay({ at: "2020-09-08" }, "2026-06")).toBe("2020-09-08");
    expect(shownDay({ at: undefined }, "2026-06")).toBe("2026-06-30");
  });
});

describe("the window of the measures", () => {
  it("leaves out an end that is over before the window begins, and names it", () => {
    const state = { from: "2020-09", to: "2019" };
    expect(orderedWindow(state)).toEqual({ from: "2020-09", to: undefined });
    expect(refusedWindow(state)).toEqual([{ key: "to", text: "2019", reason: "before-start" }]);
  });

  it.each([
    ["2020-09", "2020"],
    ["2020", "2020-01"],
    ["2020-09-08", "2020-09-08"],
    [undefined, "2019"],
    ["2020", undefined],
    [undefined, undefined],
  ])("keeps %s to %s", (from, to) => {
    expect(orderedWindow({ from, to })).toEqual({ from, to });
    expect(refusedWindow({ from, to })).toEqual([]);
  });
});
