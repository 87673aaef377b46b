import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, readFuzzyDate } from "@/lib/dates";
import { timeBetween } from "@/lib/time-between";
import type { LinkBasis, SenderGroup } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import { answerPairs, answersAmong } from "./answer-pairs";
import { median } from "./median";

const { arcs } = timelineWords();

describe("the median", () => {
  it("is the middle one, or between the middle two", () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([10, 1, 4, 9])).toBe(6.5);
    expect(median([31])).toBe(31);
  });
  it("of none is none", () => expect(median([])).toBeUndefined());
  it("has as many below it as above, and leaves its numbers as they were", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (numbers) => {
        const given = Object.freeze([...numbers]);
        const middle = median(given) ?? Number.NaN;
        const below = given.filter((number) => number < middle).length;
        const above = given.filter((number) => number > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(given.length / 2);
      }),
    ));
});

const between = (from: string, to: string) => {
  const [start, end] = [readFuzzyDate(from), readFuzzyDate(to)];
  if (!start || !end) throw new Error("not a date");
  return timeBetween(start, end);
};

describe("the time between two acts", () => {
  it("is in days where both are known to the day", () => {
    expect(between("2019-05-15", "2019-05-31")).toEqual({ unit: "day", count: 16 });
    expect(between("2019-05-31", "2019-05-15")).toEqual({ unit: "day", count: -16 });
    expect(arcs.label("responds-to", between("2019-05-15", "2019-05-31"))).toBe("answered after 16 days");
    expect(arcs.label("responds-to", between("2019-05-15", "2019-05-15"))).toBe("answered on the same day");
    expect(arcs.lag(between("2019-05-15", "2019-05-16"))).toBe("in force after 1 day");
    expect(arcs.lag(between("2019-05-16", "2019-05-15"))).toBe("in force 1 day before");
  });
  it("is about so many months or years where one is not", () => {
    expect(arcs.label("rules-on", between("2021-11", "2026-03-19"))).toBe("ruled on after about 52 months");
    expect(arcs.label("extends", between("2020-06-29", "2021-01"))).toBe("extended after about 7 months");
    expect(arcs.label("implements", between("2019", "2020-07"))).toBe("implemented after about 1 year");
    expect(arcs.label("amends", between("2020-06", "2020-06-29"))).toBe("amended in the same month");
    expect(arcs.label("lifts", between("2020", "2020"))).toBe("lifted in the same year");
    expect(arcs.label("lifts", between("2021", "2020"))).toBe("lifted about 1 year before");
  });
});

const end = (id: string, group: SenderGroup, announcedOn: string) => ({
  id,
  announcedOn,
  announcedPrecision: "day" as const,
  senders: [{ group }],
});
const answer = (
  from: SenderGroup,
  to: SenderGroup,
  days: number,
  basis: LinkBasis = "stated",
  kind: "responds-to" | "amends" = "responds-to",
) => ({
  kind,
  basis,
  event: end(`${from}-${days}`, from, addDays("2020-01-01", days)),
  other: end(to, to, "2020-01-01"),
});

describe("who answers whom", () => {
  it("is counted by pair, with the median days, the most frequent pair first", () => {
    expect(
      answerPairs([
        answer("united-states", "china", 7),
        answer("china", "united-states", 4),
        answer("china", "united-states", 10),
        answer("china", "united-states", 1, "timing-only"),
        answer("companies", "united-states", 2),
        answer("companies", "united-states", 5),
      ]),
    ).toEqual([
      { answering: "china", answered: "united-states", count: 3, timingOnly: 1, medianDays: 4 },
      { answering: "companies", answered: "united-states", count: 2, timingOnly: 0, medianDays: 3.5 },
      { answering: "united-states", answered: "china", count: 1, timingOnly: 0, medianDays: 7 },
    ]);
    expect(answerPairs([])).toEqual([]);
  });

  it("leaves what is not known to the day out of the median, not out of the count", () => {
    const { event, ...rest } = answer("china", "united-states", 40);
    const vague = { ...rest, event: { ...event, announcedPrecision: "month" as const } };
    expect(answerPairs([vague])[0]).toMatchObject({ count: 1, medianDays: undefined });
    expect(answerPairs([vague, answer("china", "united-states", 3)])[0]).toMatchObject({
      count: 2,
      medianDays: 3,
    });
  });

  it("is about answers alone, and about acts that are shown", () => {
    const links = [
      answer("china", "united-states", 4),
      answer("china", "united-states", 9, "stated", "amends"),
      answer("europe", "united-states", 2),
    ];
    const shown = new Set(["china-4", "china-9", "united-states"]);
    expect(answersAmong(links, shown)).toEqual(links.slice(0, 1));
  });

  it("is told in one sentence", () => {
    const top = { answering: "China", answered: "United States", count: 12, median: 10.5 };
    expect(arcs.answers.sentence({ count: 20, pairs: 3, timingOnly: 2, median: 9 }, top)).toBe(
      "20 answers to acts in this chart, between 3 pairs of senders; half of them came within 9 days. The most frequent pair: China to United States, 12 times, by the median after 10½ days. For 2 of them only the timing suggests it.",
    );
    expect(
      arcs.answers.sentence(
        { count: 1, pairs: 1, timingOnly: 1, median: 1 },
        { ...top, count: 1, median: 1 },
      ),
    ).toBe(
      "1 answer to acts in this chart, between 1 pair of senders. The pair: China to United States, once, after 1 day. Only the timing suggests it.",
    );
    expect(
      arcs.answers.sentence(
        { count: 2, pairs: 1, timingOnly: 0, median: undefined },
        { ...top, count: 2, median: undefined },
      ),
    ).toBe(
      "2 answers to acts in this chart, between 1 pair of senders. The pair: China to United States, 2 times.",
    );
  });
});
