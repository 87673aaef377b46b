import { expect, it } from "vitest";
import { frontWords } from "@/lib/words/front";
import { describeActsStrip } from "./describe";

it("says how many, from where, and when most", () => {
  expect(
    describeActsStrip(
      [
        { quarter: "2017-01-01", group: "china", acts: 2 },
        { quarter: "2019-04-01", group: "united-states", acts: 4 },
        { quarter: "2020-07-01", group: "united-states", acts: 8 },
        { quarter: "2020-07-01", group: "china", acts: 3 },
      ],
      2018,
      frontWords(),
    ),
  ).toBe(
    "15 acts since 2018, 12 of them sent from the United States and 3 from China; most in a quarter, 11, from July to September 2020. 2 earlier acts are not drawn.",
  );
});

it("has a sentence for one act and for none", () => {
  expect(
    describeActsStrip([{ quarter: "2020-10-01", group: "companies", acts: 1 }], 2018, frontWords()),
  ).toBe("1 act since 2018, sent by a company, from October to December 2020.");
  expect(describeActsStrip([], 2018, frontWords())).toBe("No act since 2018 is in the record.");
});
