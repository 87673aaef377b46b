import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOOKS } from "@/lib/map-looks";
import type { Standing } from "@/lib/memberships";
import { MEMBERSHIP_STATUSES, type MembershipStatus } from "@/lib/vocabulary";
import { mapWords } from "@/lib/words/map";
import { lookOf } from "../looks";
import type { ShownCountry, ShownInitiative } from "../shown";
import { describeChosen } from "./describe-chosen";
import { fadedOf, isChosen, kindsOf, toggled } from "./filter";
import { looserKinds } from "./glyphs";

const tie = (status: MembershipStatus): Standing => ({ kind: "tie", certainty: "own-act", status });
const country = (id: string, ...standings: Standing[]): ShownCountry => ({
  id,
  name: id,
  look: lookOf(standings[0], standings[1]),
  standings,
  joined: [],
});
const NONE: Standing = { kind: "none" };
const SHOWN = [
  country("AAA", tie("member"), NONE),
  country("BBB", tie("observer"), NONE),
  country("CCC", NONE, tie("endorser")),
  country("DDD", tie("partner"), tie("endorser")),
  country("EEE", { kind: "declined" }, NONE),
  country("FFF", NONE, NONE),
];
const INITIATIVES: ShownInitiative[] = ["One", "Two"].map((name) => ({
  id: name.toLowerCase(),
  name,
  launchedOn: "2020-01-01",
  coverage: "partial",
  sponsors: [],
}));
const keptBy = (look: readonly (typeof LOOKS)[number][], tie: readonly MembershipStatus[]) =>
  SHOWN.filter((one) => isChosen(one, { look, tie })).map(({ id }) => id);

describe("what is chosen in the legend", () => {
  it("keeps countries with any of the chosen looks, and of these those with any of the chosen kinds of tie", () => {
    expect(keptBy(["first-own-act"], [])).toEqual(["AAA", "BBB"]);
    expect(keptBy(["first-own-act", "both"], [])).toEqual(["AAA", "BBB", "DDD"]);
    expect(keptBy([], ["endorser"])).toEqual(["CCC", "DDD"]);
    expect(keptBy([], ["declined", "observer"])).toEqual(["BBB", "EEE"]);
    expect(keptBy(["first-own-act", "both"], ["endorser", "member"])).toEqual(["AAA", "DDD"]);
    expect(keptBy(["none"], ["member"])).toEqual([]);
    expect(keptBy([], [])).toHaveLength(SHOWN.length);
  });

  it("fades all others, and nobody while nothing is chosen", () => {
    expect([...fadedOf(SHOWN, { look: [], tie: [] })]).toEqual([]);
    expect([...fadedOf(SHOWN, { look: ["none"], tie: [] })]).toEqual(["AAA", "BBB", "CCC", "DDD", "EEE"]);
  });

  it("never keeps fewer when one more of the same group is chosen, nor more when the other group is", () => {
    const looks = fc.uniqueArray(fc.constantFrom(...LOOKS), { minLength: 1 });
    const kinds = fc.uniqueArray(fc.constantFrom(...MEMBERSHIP_STATUSES), { minLength: 1 });
    fc.assert(
      fc.property(looks, kinds, fc.constantFrom(...LOOKS), (some, ties, more) => {
        expect(keptBy([...some, more], ties)).toEqual(expect.arrayContaining(keptBy(some, ties)));
        expect(keptBy(some, [])).toEqual(expect.arrayContaining(keptBy(some, ties)));
      }),
    );
  });

  it("is taken back by choosing it again", () => {
    expect(toggled(["member"], "endorser")).toEqual(["endorser", "member"]);
    expect(toggled(["endorser", "member"], "member")).toEqual(["endorser"]);
  });

  it("is said with what it leaves", () => {
    const say = (chosen: Parameters<typeof describeChosen>[2]) =>
      describeChosen(SHOWN, INITIATIVES, chosen, mapWords());
    expect(say({ look: [], tie: [] })).toBe("");
    expect(say({ look: ["both", "first-own-act"], tie: [] })).toBe(
      "Shown: only “Both” or “One: own act or official list”: 3 countries and territories.",
    );
    expect(say({ look: [], tie: ["observer"] })).toBe(
      "Shown: only the kind of tie “observer”: 1 country or territory.",
    );
    expect(say({ look: ["none"], tie: ["endorser", "member"] })).toBe(
      "Shown: only “No tie found”, and of these only the kind of tie “endorser” or “member”: none.",
    );
  });
});

describe("the kinds of tie", () => {
  it("of a country are each told once, refusals too", () => {
    expect(SHOWN.map(kindsOf)).toEqual([
      ["member"],
      ["observer"],
      ["endorser"],
      ["endorser", "partner"],
      ["declined"],
      [],
    ]);
  });

  it("are marked where the closest one is looser than having signed", () => {
    expect([...looserKinds(SHOWN)]).toEqual([
      ["BBB", "observer"],
      ["CCC", "endorser"],
      ["DDD", "partner"],
    ]);
    expect(looserKinds([country("GGG", tie("signatory"), tie("observer"))]).size).toBe(0);
  });

  it("are not marked where all are the same", () => {
    expect(looserKinds([country("AAA", tie("endorser")), country("BBB", tie("endorser"))]).size).toBe(0);
    expect(looserKinds([]).size).toBe(0);
  });
});
