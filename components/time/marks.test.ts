import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SPAN, someDay, someMarks, someTrack } from "./arbitrary";
import { xOf } from "./day-track";
import { type DayMark, markOn, marksIn, nearestMark, nextMark, placeMarks, previousMark } from "./marks";

/** A hundred days on 200 px: a day is 2 px wide. */
const TRACK = { first: "2020-01-01", last: "2020-04-10" };
const mark = (day: string, kind: DayMark["kind"] = "loss"): DayMark => ({ day, kind, label: day });
const place = (marks: readonly DayMark[], width = 200) => placeMarks({ span: TRACK, marks, width });

describe("places of marks", () => {
  it("stand on their days", () => {
    expect(place([mark("2020-01-01"), mark("2020-01-26", "gain")])).toEqual([
      { x: 0, kind: "loss", reach: 4, marks: [mark("2020-01-01")] },
      { x: 25, kind: "gain", reach: 4, marks: [mark("2020-01-26", "gain")] },
    ]);
  });

  it("are shared by marks nearer than 2 px, and not by others", () => {
    const marks = [mark("2020-01-01"), mark("2020-01-02"), mark("2020-01-03", "gain")];
    expect(place(marks, 200)).toHaveLength(3);
    expect(place(marks, 199).map(({ marks }) => marks.length)).toEqual([2, 1]);
    expect(place(marks, 90)).toEqual([{ x: 0, kind: "both", reach: 4, marks }]);
  });

  it("say that only losses share them, or only gains", () => {
    expect(place([mark("2020-01-01"), mark("2020-01-02")], 90)[0]?.kind).toBe("loss");
    expect(place([mark("2020-01-01", "gain"), mark("2020-01-02", "gain")], 90)[0]?.kind).toBe("gain");
    expect(place([mark("2020-01-01", "both"), mark("2020-01-02", "gain")], 90)[0]?.kind).toBe("both");
  });

  it("answer as far as half the way to the next", () => {
    const marks = [mark("2020-01-01"), mark("2020-01-03"), mark("2020-03-01")];
    expect(place(marks).map(({ reach }) => reach)).toEqual([2, 2, 4]);
  });

  it("are none without marks, or before the width is known", () => {
    expect(place([])).toEqual([]);
    expect(place([mark("2020-01-01")], 0)).toEqual([]);
  });

  it("hold every mark once, near it, and never touch", () => {
    fc.assert(
      fc.property(someTrack, (track) => {
        const places = placeMarks(track);
        const px = (x: number) => (x / 100) * track.width;
        expect(places.flatMap(({ marks }) => marks)).toEqual(track.marks);
        for (const { x, marks } of places)
          for (const { day } of marks) expect(px(xOf(day, track.span) - x)).toBeLessThan(2);
        places.slice(1).forEach((right, index) => {
          const left = places[index] ?? right;
          expect(px(right.x - left.x)).toBeGreaterThanOrEqual(2);
          expect(left.reach + right.reach).toBeLessThanOrEqual(px(right.x - left.x) + 1e-9);
        });
      }),
    );
  });
});

describe("the mark that a pointer means", () => {
  const marks = [mark("2020-01-11"), mark("2020-01-14")];
  const nearest = (at: number) => nearestMark(at, { span: TRACK, marks, width: 200 })?.day;

  it("is the nearest within 4 px, of two the earlier", () => {
    expect(nearest(16)).toBe("2020-01-11");
    expect(nearest(23)).toBe("2020-01-11");
    expect(nearest(23.1)).toBe("2020-01-14");
    expect(nearest(30)).toBe("2020-01-14");
  });

  it("is none further off", () => {
    expect(nearest(15.9)).toBeUndefined();
    expect(nearest(30.1)).toBeUndefined();
  });
});

describe("marks beside a day", () => {
  it("are the last before it and the first after it", () => {
    fc.assert(
      fc.property(someMarks, someDay, (marks, day) => {
        const days = marks.map((one) => one.day);
        expect(previousMark(marks, day)?.day).toBe(days.filter((one) => one < day).at(-1));
        expect(nextMark(marks, day)?.day).toBe(days.filter((one) => one > day)[0]);
        expect(markOn(marks, day)?.day).toBe(days.includes(day) ? day : undefined);
      }),
    );
  });

  it("are only those on the track", () => {
    const marks = [mark("2012-10-07"), mark("2012-10-08"), mark("2026-07-28"), mark("2026-07-29")];
    expect(marksIn(marks, SPAN).map(({ day }) => day)).toEqual(["2012-10-08", "2026-07-28"]);
  });
});
