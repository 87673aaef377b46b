import { describe, expect, it } from "vitest";
import { timelineWords } from "@/lib/words/timeline";
import { describeHandle, describeOverview, describeWindow, inWords } from "./describe-overview";
import { layoutOverview, wholeOf } from "./layout-overview";
import { isInForce, presets } from "./presets";

const SPAN = { first: "2012-10-08", last: "2026-07-28" };

describe("the strip in a sentence", () => {
  it("says how many acts, and in which month most", () => {
    const layout = layoutOverview(
      [
        { month: "2020-09", group: "china", acts: 1 },
        { month: "2025-01", group: "united-states", acts: 2 },
      ],
      wholeOf(SPAN),
    );
    expect(describeOverview(layout, SPAN, timelineWords())).toBe(
      "Acts per month, 8 October 2012 to 28 July 2026: 3 acts, most in January 2025 (2).",
    );
  });

  it("says that there are none", () => {
    expect(describeOverview(layoutOverview([], wholeOf(SPAN)), SPAN, timelineWords())).toBe(
      "Acts per month, 8 October 2012 to 28 July 2026: none passes the filters.",
    );
  });
});

it.each([
  ["2019-05-01", "2020-09-30", "May 2019 to September 2020"],
  ["2018-01-01", "2026-08-31", "from 2018 on"],
  ["2012-09-01", "2020-09-08", "up to 8 September 2020"],
  ["2012-09-01", "2026-08-31", "the whole record"],
  ["2020-01-01", "2020-12-31", "2020"],
])("the window %s to %s is called %s", (first, last, name) => {
  expect(describeWindow({ first, last }, SPAN, timelineWords())).toBe(name);
});

it("a handle is spoken as its day, and at the end of the record as that", () => {
  const window = { first: "2019-05-01", last: "2020-09-30" };
  const all = wholeOf(SPAN);
  expect(describeHandle("first", window, SPAN, timelineWords())).toBe("1 May 2019");
  expect(describeHandle("last", window, SPAN, timelineWords())).toBe("30 September 2020");
  expect(describeHandle("first", all, SPAN, timelineWords())).toBe("8 October 2012, start of the record");
  expect(describeHandle("last", all, SPAN, timelineWords())).toBe("28 July 2026, end of the record");
});

describe("presets", () => {
  it("end where the record is checked to, whatever day it is", () => {
    expect(presets("2026-06")).toEqual([
      { key: "all", from: undefined, to: undefined },
      { key: "since2018", from: "2018", to: undefined },
      { key: "huawei", from: "2019-05", to: "2020-09" },
      { key: "last12", from: "2025-07", to: "2026-06" },
    ]);
    expect(presets("2026-02-28").at(-1)).toMatchObject({ from: "2025-03", to: "2026-02" });
    expect(presets("2026-06-15").at(-1)).toMatchObject({ from: "2025-06-16", to: "2026-06-15" });
    expect(presets("2026").at(-1)).toMatchObject({ from: "2026", to: "2026" });
    expect(presets("soon")).toHaveLength(3);
  });

  it("are in force however their days are written", () => {
    const [all, , huawei] = presets("2026-06");
    if (!all || !huawei) throw new Error("two of the presets are gone");
    expect(isInForce(huawei, { from: "2019-05-01", to: "2020-09-30" })).toBe(true);
    expect(isInForce(huawei, { from: "2019-05", to: undefined })).toBe(false);
    expect(isInForce(all, { from: undefined, to: undefined })).toBe(true);
    expect(inWords(huawei, timelineWords())).toEqual({ from: "May 2019", to: "September 2020" });
  });
});
