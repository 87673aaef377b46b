import fc from "fast-check";
import { expect, it } from "vitest";
import { anyNeeds, anyTaken, slowLosses } from "./arbitrary";
import { lossesOf, type Need } from "./loss";
import { chainOf, verdictsOf, type Weighed } from "./verdicts";

const judge = (needs: Need<Weighed>[], taken: string[]) => verdictsOf(needs, lossesOf(needs, taken));

const tie = (from: string, to: string, more: Partial<Weighed> = {}): Weighed => ({
  id: `${from}--${to}`,
  from,
  to,
  requirement: "maker",
  share: null,
  shareBase: null,
  substitutability: null,
  severedBy: null,
  ...more,
});
const need = (filled: Weighed[], ended: Weighed[] = []): Need<Weighed> => {
  const { to = "", requirement = "" } = filled[0] ?? ended[0] ?? {};
  return { of: to, requirement, filled, ended };
};
const world = (share: number | null) => ({ share, shareBase: "world sales" });

it("calls lost what the definition loses, degraded what has fewer suppliers, and the rest standing", () =>
  fc.assert(
    fc.property(anyNeeds, anyTaken, (needs, taken) => {
      const weighed = needs.map(({ filled, ended, ...rest }) => ({
        ...rest,
        filled: filled.map((one) => tie(one.from, one.to, one)),
        ended: ended.map((one) => tie(one.from, one.to, { ...one, severedBy: "act" })),
      }));
      const lost = slowLosses(needs, taken);
      for (const [id, { status }] of judge(weighed, taken)) {
        const own = needs.filter(({ of }) => of === id);
        const isFewer = own.some(
          ({ filled, ended }) =>
            filled.some(({ from }) => lost.has(from)) ||
            ended.some(({ from }) => !filled.some((other) => other.from === from)),
        );
        expect(status).toBe(lost.has(id) ? "lost" : isFewer ? "degraded" : "standing");
      }
    }),
    { numRuns: 2_000 },
  ));

it("covers surely what is left, and perhaps all but what is gone", () => {
  const tools = need([
    tie("amat", "tools", world(0.41)),
    tie("lam", "tools", world(0.17)),
    tie("naura", "tools", world(null)),
  ]);
  const verdict = judge([tools], ["amat"]).get("tools");
  expect(verdict?.status).toBe("degraded");
  expect(verdict?.needs[0]?.coverage?.least).toBeCloseTo(0.17);
  expect(verdict?.needs[0]?.coverage?.most).toBeCloseTo(0.59);
  expect(judge([tools], ["amat", "lam", "naura"]).get("tools")?.needs[0]?.coverage).toEqual({
    least: 0,
    most: 0,
  });
});

it("gives no number where no share is known, or shares are of different things", () => {
  const unknown = need([tie("a", "x"), tie("b", "x")]);
  expect(judge([unknown], ["a"]).get("x")?.needs[0]?.coverage).toBeUndefined();
  const mixed = need([tie("a", "x", world(0.5)), tie("b", "x", { share: 0.5, shareBase: "done in China" })]);
  expect(judge([mixed], ["a"]).get("x")?.needs[0]?.coverage).toBeUndefined();
});

it("knows when only poor substitutes are left, and a supply that a measure cut and that is in use only", () => {
  const good = tie("tsmc", "kirin", { substitutability: "low" });
  const poor = tie("smic", "kirin", { substitutability: "low" });
  expect(judge([need([good, poor])], ["tsmc"]).get("kirin")?.needs[0]?.isPoor).toBe(true);
  const fine = tie("smic", "kirin", { substitutability: "medium" });
  expect(judge([need([good, fine])], ["tsmc"]).get("kirin")?.needs[0]?.isPoor).toBe(false);
  expect(judge([need([good, poor, { ...fine, from: "umc" }])], ["tsmc"]).get("kirin")?.needs[0]?.isPoor).toBe(
    false,
  );
  const cut = tie("lam", "line", { severedBy: "oct-7" });
  const inUse = tie("lam", "line", { id: "in-use", substitutability: "low" });
  expect(judge([need([inUse], [cut])], []).get("line")?.status).toBe("degraded");
  const licensed = tie("lam", "line", { id: "licensed", substitutability: "high" });
  expect(judge([need([licensed], [cut])], []).get("line")?.status).toBe("standing");
});

it("counts what ended by no measure as gone from no need", () => {
  const left = need([tie("b", "x")], [tie("a", "x")]);
  expect(judge([left], []).get("x")?.status).toBe("standing");
});

it("leads from what is lost back to what was taken away", () => {
  const needs = [
    need([tie("asml", "euv")]),
    need([tie("euv", "n5", { requirement: "lithography" })]),
    need([tie("n5", "kirin")]),
  ];
  expect(chainOf(lossesOf(needs, ["asml"]), "kirin")).toEqual([
    { id: "kirin", requirement: "maker" },
    { id: "n5", requirement: "lithography" },
    { id: "euv", requirement: "maker" },
    { id: "asml" },
  ]);
  expect(chainOf(lossesOf(needs, []), "kirin")).toEqual([]);
  const cut = need([], [tie("tsmc", "hisilicon", { severedBy: "act" })]);
  expect(chainOf(lossesOf([cut], []), "hisilicon")).toEqual([{ id: "hisilicon", requirement: "maker" }]);
});
