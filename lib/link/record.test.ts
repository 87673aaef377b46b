import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalId, isPossibleId, partyHref, readRecordPath, recordHref, recordLink } from "./record";

describe("the address of a record", () => {
  it("names the noun in the plural and the revision only when one is asked for", () => {
    expect(recordHref("event", "entity-list-huawei-2019")).toBe("/events/entity-list-huawei-2019");
    expect(recordHref("country", "FRA", 3)).toBe("/countries/FRA?rev=3");
    expect(partyHref("huawei")).toBe("/actors/huawei");
    expect(partyHref("CHN", 2)).toBe("/countries/CHN?rev=2");
  });

  it("leaves out what is not its own key and says so", () => {
    const { state, refused } = recordLink("actor", "huawei").read(new URLSearchParams("rev=0&at=2020-09-15"));
    expect(state).toEqual({ rev: undefined });
    expect(refused).toEqual([
      { key: "at", text: "2020-09-15", reason: "unknown-key" },
      { key: "rev", text: "0", reason: "not-a-number" },
    ]);
  });

  it.each(["/", "/timeline", "/events", "/events/", "/events/a/b", "/nouns/a", "/events/%E0%A4%A"])(
    "takes %s for no record",
    (path) => expect(readRecordPath(path)).toBeUndefined(),
  );

  it("reads back any id that it writes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("event" as const, "actor" as const),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (noun, id) => {
          fc.pre(!/\p{Cs}/u.test(id) && id !== "." && id !== "..");
          expect(readRecordPath(recordHref(noun, id))).toEqual({ noun, id });
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

it("writes a country's code in capitals and leaves other ids alone", () => {
  expect(canonicalId({ noun: "country", id: "fra" })).toBe("FRA");
  expect(canonicalId({ noun: "actor", id: "Huawei" })).toBe("Huawei");
});

it("does not take a text for an id that no record can have", () => {
  expect(isPossibleId("huawei")).toBe(true);
  expect(["", "hua wei", "a\u0000b", "x".repeat(81), "华为"].map(isPossibleId)).toEqual(Array(5).fill(false));
});
