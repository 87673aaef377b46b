import { expect, it } from "vitest";
import { frontWords } from "@/lib/words/front";
import { describeSupplies } from "./describe";

const line = (name: string) => ({ id: name, name, requirement: "memory", again: false });
const cut = (lines: string[]) => ({
  event: "rule",
  title: "Rule",
  group: "united-states" as const,
  day: { on: "2020-09-15", precision: "day" as const },
  lines: lines.map(line),
});

it("has a true sentence for none, one and many", () => {
  const say = (supplies: Parameters<typeof describeSupplies>[0]) =>
    describeSupplies(supplies, "phones", "2020-09-16", frontWords());
  expect(say({ cuts: [], standing: [], emptyNeeds: [] })).toBe(
    "No supply of phones on 16 September 2020 is in the record.",
  );
  expect(say({ cuts: [], standing: [line("A")], emptyNeeds: [] })).toBe(
    "On 16 September 2020, the one supply of phones in the record stood.",
  );
  expect(
    say({ cuts: [cut(["A", "B"])], standing: [line("C")], emptyNeeds: ["image-sensor", "memory"] }),
  ).toBe(
    "On 16 September 2020, 2 of the 3 supplies of phones were cut, by 1 measure. No supplier named in the record was left for 2 needs: image sensor and memory.",
  );
});
