import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDays } from "./compared";
import { type ChainTie, strandsOn } from "./strands";
import { anyTies, EVERY_DAY, tieOf } from "./testing";

const TIES = [
  tieOf("always", "phone", "maker"),
  tieOf("cut", "phone", "maker", { until: "2020-09-15", severedBy: "rule" }),
  tieOf("ended", "phone", "maker", { until: "2019-05" }),
  tieOf("fresh", "phone", "maker", { since: "2023-08-29" }),
  tieOf("brief", "phone", "maker", { since: "2020-01-01", until: "2020-02-01" }),
  tieOf("again", "phone", "maker", { until: "2020-09-15", severedBy: "rule" }),
  tieOf("again", "phone", "maker", { id: "again--phone--2", since: "2020-10-27" }),
];

function compare(ties: readonly ChainTie[], since: string, day: string) {
  const { lost, gained, turns } = compareDays(strandsOn(ties, day), since);
  const from = (strands: readonly { from: string }[]) => strands.map((strand) => strand.from);
  return { lost: from(lost), gained: from(gained), turns: [...turns] };
}

describe("two days compared", () => {
  it("tell what stood and no longer does, by a measure or not, and what stands and did not", () => {
    expect(compare(TIES, "2018-01-01", "2024-01-01")).toEqual({
      lost: ["cut", "ended"],
      gained: ["fresh"],
      turns: [
        ["cut phone maker", "lost"],
        ["ended phone maker", "lost"],
        ["fresh phone maker", "gained"],
      ],
    });
  });

  it("tell nothing of a tie that was cut and goes on again, nor of one that came and went between them", () => {
    expect(compare(TIES, "2019-12-31", "2021-01-01").lost).toEqual(["cut"]);
    expect(compare(TIES, "2019-12-31", "2021-01-01").gained).toEqual([]);
  });

  it("tell a tie that goes on again as gained when it was cut on the earlier day", () => {
    expect(compare(TIES, "2020-09-15", "2020-10-27")).toEqual({
      lost: [],
      gained: ["again"],
      turns: [["again phone maker", "gained"]],
    });
  });

  it("count a tie by the last day of a month that is all that is known of its end", () => {
    expect(compare(TIES, "2019-05-01", "2019-05-30").lost).toEqual([]);
    expect(compare(TIES, "2019-05-30", "2019-05-31").lost).toEqual(["ended"]);
  });

  it("are alike when they are the same day, and where there are no ties", () => {
    expect(compare(TIES, "2020-09-15", "2020-09-15")).toEqual({ lost: [], gained: [], turns: [] });
    expect(compare([], "2018-01-01", "2020-09-15")).toEqual({ lost: [], gained: [], turns: [] });
  });

  it("give the ties themselves, as they stand on the later day and in the order given", () => {
    const strands = strandsOn(TIES, "2024-01-01").reverse();
    const { lost, gained } = compareDays(strands, "2018-01-01");
    expect(lost).toEqual(strands.filter(({ from }) => from === "ended" || from === "cut"));
    expect(gained).toEqual(strands.filter(({ from }) => from === "fresh"));
    expect(lost.map(({ state }) => state)).toEqual(["ended", "cut"]);
  });

  it("agree with looking at each tie on both days, and turn round when the days do", () => {
    const day = fc.constantFrom(...EVERY_DAY);
    fc.assert(
      fc.property(anyTies, day, day, (ties, since, later) => {
        const standing = (on: string) =>
          new Set(
            strandsOn(ties, on).flatMap(({ id, state }) => (/standing|changed/.test(state) ? [id] : [])),
          );
        const [then, now] = [standing(since), standing(later)];
        const { lost, gained, turns } = compareDays(strandsOn(ties, later), since);
        const ids = (strands: readonly { id: string }[]) => new Set(strands.map(({ id }) => id));
        expect(ids(lost)).toEqual(new Set([...then].filter((id) => !now.has(id))));
        expect(ids(gained)).toEqual(new Set([...now].filter((id) => !then.has(id))));
        expect(turns.size).toBe(lost.length + gained.length);
        const back = compareDays(strandsOn(ties, since), later);
        expect([ids(back.lost), ids(back.gained)]).toEqual([ids(gained), ids(lost)]);
      }),
      { numRuns: 500 },
    );
  });
});
