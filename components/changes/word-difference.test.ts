import fc from "fast-check";
import { expect, it } from "vitest";
import { differingWords } from "./word-difference";

it("marks the words that only one of two texts has", () => {
  const { before, after } = differingWords(
    "US lists Huawei in May",
    "US lists Huawei and 68 affiliates in May",
  );
  expect(before.filter(({ isCommon }) => !isCommon)).toEqual([]);
  expect(
    after
      .filter(({ isCommon }) => !isCommon)
      .map(({ text }) => text)
      .join(""),
  ).toContain("and 68 affiliates");
});

it("tells a text that was rewritten whole", () => {
  expect(differingWords("China answers", "A tariff")).toEqual({
    before: [{ text: "China answers", isCommon: false }],
    after: [{ text: "A tariff", isCommon: false }],
  });
  const long = (word: string) => Array.from({ length: 2_000 }, (_, index) => `${word}${index}`).join(" ");
  expect(differingWords(long("a"), long("b")).after).toHaveLength(1);
});

it("loses no letter of either text", () => {
  const text = fc.array(fc.constantFrom("a", "b", "华为", " ", "  ", "-", "é", ".", "\n"), { maxLength: 30 });
  const joined = (stretches: readonly { text: string }[]) => stretches.map(({ text: part }) => part).join("");
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [before, after] = [first.join(""), second.join("")];
      const told = differingWords(before, after);
      expect(joined(told.before).replace(/\s/g, "")).toBe(before.replace(/\s/g, ""));
      expect(joined(told.after)).toBe(after);
    }),
  );
});
