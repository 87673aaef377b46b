import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CERTAINTIES, type Standing } from "@/lib/memberships";
import { LOOKS, lookOf, sponsorGroup } from "./looks";
import { inksOf } from "./paint";

const member: Standing = { kind: "tie", certainty: "own-act", status: "member" };
const named: Standing = { kind: "tie", certainty: "named", status: "member" };
const claimed: Standing = { kind: "tie", certainty: "aggregate", status: "partner" };
const perhaps: Standing = { kind: "perhaps", certainty: "own-act", status: "member", undated: true };
const none: Standing = { kind: "none" };

describe("lookOf", () => {
  it("shows the kind of a tie to one, and both where there are two", () => {
    expect(lookOf(member)).toBe("first-own-act");
    expect(lookOf(none, claimed)).toBe("second-aggregate");
    expect(lookOf(member, named)).toBe("both");
    expect(lookOf(member, claimed)).toBe("both-unsure");
    expect(lookOf(perhaps, named)).toBe("both-unsure");
    expect(lookOf(perhaps, none)).toBe("first-perhaps");
    expect(lookOf(none, none)).toBe("none");
    expect(lookOf(undefined)).toBe("none");
  });

  it("shows a refusal only where there is no tie to the other", () => {
    expect(lookOf({ kind: "withdrawn" }, none)).toBe("first-refused");
    expect(lookOf(none, { kind: "declined" })).toBe("second-refused");
    expect(lookOf({ kind: "declined" }, member)).toBe("second-own-act");
  });

  it("has a look for any two standings", () => {
    const certainty = fc.constantFrom(...CERTAINTIES);
    const standing: fc.Arbitrary<Standing> = fc.oneof(
      fc.constantFrom<Standing>(none, { kind: "declined" }, { kind: "withdrawn" }),
      certainty.map((one): Standing => ({ kind: "tie", certainty: one, status: "member" })),
      certainty.map(
        (one): Standing => ({ kind: "perhaps", certainty: one, status: "member", undated: false }),
      ),
    );
    fc.assert(
      fc.property(standing, fc.option(standing, { nil: undefined }), (first, second) => {
        expect(LOOKS).toContain(lookOf(first, second));
      }),
    );
  });
});

describe("colours", () => {
  const initiative = { id: "a", name: "A", launchedOn: "2020-01-01", coverage: "complete" } as const;

  it("are those of the sponsors' group; of several groups or none, the grey of the rest", () => {
    expect(sponsorGroup([{ group: "china" }])).toBe("china");
    expect(sponsorGroup([{ group: "europe" }, { group: "asia-pacific" }])).toBe("other");
    expect(sponsorGroup([])).toBe("other");
  });

  it("stay apart when both initiatives have sponsors of one group", () => {
    const american = {
      ...initiative,
      sponsors: [{ name: "United States", group: "united-states" as const }],
    };
    expect(inksOf([american, american])).toEqual({ first: "var(--united-states)", second: "var(--ink)" });
    expect(inksOf([american, { ...initiative, sponsors: [{ name: "China", group: "china" }] }])).toEqual({
      first: "var(--united-states)",
      second: "var(--china)",
    });
  });
});
