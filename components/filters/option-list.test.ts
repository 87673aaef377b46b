import { describe, expect, it } from "vitest";
import { offerOptions } from "./option-list";

const GROUPS = [
  { label: "Countries", choices: [{ value: "CHN", label: "China" }] },
  {
    label: "Companies",
    choices: [
      { value: "cafe", label: "Café Münster" },
      { value: "hikvision", label: "Hikvision 海康威视" },
      { value: "huawei", label: "Huawei 华为" },
    ],
  },
];
const COUNTS = [
  { option: "huawei", acts: 37 },
  { option: "hikvision", acts: 5 },
];
const values = (...asked: Parameters<typeof offerOptions>) =>
  offerOptions(...asked).map(({ label, options }) => [
    label,
    ...options.map(({ value, acts }) => `${value} ${acts}`),
  ]);

describe("the options that are offered", () => {
  it("are all of them while nothing is typed, in the given order until they are counted", () => {
    expect(values(GROUPS, "", undefined, "by-acts", "None")).toEqual([
      ["Countries", "CHN undefined"],
      ["Companies", "cafe undefined", "hikvision undefined", "huawei undefined"],
    ]);
  });

  it("come with what they leave, most first; what is not counted leaves none", () => {
    expect(values(GROUPS, "", COUNTS, "by-acts", "None")).toEqual([
      ["Companies", "huawei 37", "hikvision 5"],
      ["None", "CHN 0", "cafe 0"],
    ]);
    expect(values(GROUPS, "", COUNTS, "given", "None")[1]).toEqual([
      "Companies",
      "cafe 0",
      "hikvision 5",
      "huawei 37",
    ]);
  });

  it.each([
    ["hu", ["huawei"]],
    ["ＨＵＡ", ["huawei"]],
    ["华", ["huawei"]],
    ["munster cafe", ["cafe"]],
    ["hik 海", ["hikvision"]],
    ["hi", ["CHN", "hikvision"]],
    ["zte", []],
  ])("for %j are those whose label holds every word", (typed, found) => {
    const offered = offerOptions(GROUPS, typed, COUNTS, "given", "None");
    expect(offered.flatMap(({ options }) => options.map(({ value }) => value))).toEqual(found);
  });
});
