import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIMS, INITIATIVES, initiativeOf, MEMBERSHIPS } from "../testing";
import { monthTicks, numberTicks } from "./axes";
import { claimedSteps, stateClaims } from "./claims";
import { LINES, layoutClaimed, PLOT_HEIGHT, xOfDay } from "./layout";
import { namedSteps } from "./named";
import { spread } from "./spread";

const NEWEST = "2026-06-30";

function seriesOf(id: string) {
  const { launchedOn } = initiativeOf(id);
  const claims = stateClaims(CLAIMS, id);
  return { launchedOn, claims, claimed: claimedSteps(claims), ...namedSteps(MEMBERSHIPS, initiativeOf(id)) };
}

describe("the step chart", () => {
  it("draws steps from 0, and the room between the least and the most", () => {
    const { lines, days, numbers } = layoutClaimed(
      {
        launchedOn: "2020-01-21",
        claims: [],
        claimed: [{ from: "2020-04-30", least: 8, most: 8 }],
        named: [
          { from: "2020-01-21", least: 2, most: 2 },
          { from: "2020-03-01", least: 2, most: 4 },
        ],
        ownAct: [],
      },
      "2020-04-30",
    );
    expect(days).toEqual({ first: "2020-01-01", last: "2020-04-30" });
    expect(numbers.map(({ number, y }) => [number, y])).toEqual([
      [0, 168],
      [2, 126],
      [4, 84],
      [6, 42],
      [8, 0],
    ]);
    expect(lines.named.path).toBe("M0 168H167V126H500V126H1000");
    expect(lines.named.band).toBe("M500 84H1000V126H500Z");
    expect(lines.ownAct).toMatchObject({ path: "M0 168H1000", band: "", end: 168 });
    expect(lines.claimed).toMatchObject({ path: "M1000 0H1000", end: 0 });
  });

  it("has no line of claims where none was made", () => {
    const { lines } = layoutClaimed({ ...seriesOf("clean-network"), claims: [], claimed: [] }, NEWEST);
    expect(lines.claimed).toMatchObject({ path: "", band: "", end: undefined });
  });

  it("ends a little after the last change of the Clean Network, in January 2021", () => {
    const { days, months, lastChange } = layoutClaimed(seriesOf("clean-network"), NEWEST);
    expect(lastChange).toBe("2021-01-24");
    expect(days).toEqual({ first: "2020-04-09", last: "2021-03-10" });
    expect(months.map(({ day }) => day)).toEqual(["2020-07-01", "2020-10-01", "2021-01-01"]);
  });

  it("keeps every initiative of the record inside the plot, and no two names nearer than 15 px", () => {
    for (const { id } of INITIATIVES) {
      const { lines, points, months } = layoutClaimed(seriesOf(id), NEWEST);
      const labels = LINES.map((key) => lines[key].label).sort((a, b) => a - b);
      for (const [index, label] of labels.entries()) {
        expect(label).toBeGreaterThanOrEqual(0);
        expect(label).toBeLessThanOrEqual(PLOT_HEIGHT);
        if (index > 0) expect(label - (labels[index - 1] ?? 0), id).toBeGreaterThanOrEqual(15);
      }
      for (const { x, y } of points) {
        expect(Math.abs(x - 50), id).toBeLessThanOrEqual(50);
        expect(Math.abs(y - PLOT_HEIGHT / 2), id).toBeLessThanOrEqual(PLOT_HEIGHT / 2);
      }
      expect(JSON.stringify(lines)).not.toMatch(/NaN|Infinity/);
      for (const [index, { x }] of months.entries())
        if (index > 0) expect(x - (months[index - 1]?.x ?? 0), id).toBeGreaterThanOrEqual(25);
    }
  });

  it("does not depend on the order of the claims", () => {
    const series = seriesOf("clean-network");
    const reversed = [...series.claims].reverse();
    expect(layoutClaimed({ ...series, claims: reversed, claimed: claimedSteps(reversed) }, NEWEST)).toEqual(
      layoutClaimed(series, NEWEST),
    );
  });

  it("holds a day outside at the nearer end", () => {
    const days = { first: "2020-01-01", last: "2020-01-11" };
    expect(["2019-01-01", "2020-01-06", "2021-01-01"].map((day) => xOfDay(day, days))).toEqual([0, 50, 100]);
  });
});

describe("axes", () => {
  it("give round numbers up to the most, and months that have room", () => {
    expect(numberTicks(0)).toEqual([0, 1]);
    expect(numberTicks(4)).toEqual([0, 1, 2, 3, 4]);
    expect(numberTicks(61)).toEqual([0, 20, 40, 60, 80]);
    expect(monthTicks({ first: "2023-10-12", last: "2023-12-16" })).toEqual(["2023-11-01", "2023-12-01"]);
    expect(monthTicks({ first: "2023-10-12", last: "2023-10-16" })).toEqual([]);
    expect(monthTicks({ first: "1995-01-01", last: "2026-06-30" })).toEqual([
      "2000-01-01",
      "2010-01-01",
      "2020-01-01",
    ]);
  });
});

describe("heights spread apart", () => {
  it("keep their distance and their order, and stay inside as long as there is room", () => {
    expect(spread([10, 12, 168], 15, 0, 168)).toEqual([10, 25, 168]);
    expect(spread([168, 168, 0], 15, 0, 168)).toEqual([153, 168, 0]);
    const heights = fc.array(fc.integer({ min: 0, max: 168 }), { maxLength: 6 });
    fc.assert(
      fc.property(heights, (all) => {
        const placed = spread(all, 15, 0, 168);
        for (const [i, one] of placed.entries()) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(168);
          for (const [j, other] of placed.entries())
            if (j !== i) expect(Math.abs(one - other)).toBeGreaterThanOrEqual(15);
        }
      }),
    );
    expect(spread([], 15, 0, 168)).toEqual([]);
  });
});
