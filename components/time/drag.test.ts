import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someDay, someTrack } from "./arbitrary";
import { press, pull } from "./drag";
import type { Track } from "./marks";

/** A hundred days on 200 px: a day is 2 px wide, and the mark at 50. */
const TRACK: Track = {
  span: { first: "2020-01-01", last: "2020-04-10" },
  marks: [{ day: "2020-01-26", label: "cut", kind: "loss" }],
  width: 200,
};
const END = "2020-04-10";

describe("a press", () => {
  it("brings the handle to the pointer", () => {
    expect(press(21, TRACK, END).day).toBe("2020-01-12");
    expect(press(0, TRACK, END).day).toBe("2020-01-01");
  });

  it("on a mark, or within 4 px of it, is that day", () => {
    expect(press(46, TRACK, END).day).toBe("2020-01-26");
    expect(press(54, TRACK, END).day).toBe("2020-01-26");
    expect(press(45, TRACK, END).day).toBe("2020-01-24");
  });

  it("on the handle leaves it where it is", () => {
    expect(press(106, TRACK, "2020-02-20").day).toBe("2020-02-20");
    expect(press(94, TRACK, "2020-02-20").day).toBe("2020-02-20");
    expect(press(107, TRACK, "2020-02-20").day).toBe("2020-02-24");
  });
});

describe("a drag", () => {
  it("moves the handle as far as the pointer moves", () => {
    const held = press(104, TRACK, "2020-02-20");
    expect(pull(held, 114, TRACK).day).toBe("2020-02-25");
    expect(pull(held, 14, TRACK).day).toBe("2020-01-06");
  });

  it("begins where the pointer no longer only trembles", () => {
    const held = press(52, TRACK, END);
    expect(pull(held, 55, TRACK)).toBe(held);
    expect(pull(held, 49, TRACK)).toBe(held);
    const dragged = pull(held, 56, TRACK);
    expect(dragged.day).toBe("2020-01-28");
    expect(pull(dragged, 52, TRACK).day).toBe("2020-01-26");
  });

  it("ends at the ends of the track, however far the pointer goes", () => {
    const held = press(50, TRACK, END);
    expect(pull(held, -900, TRACK).day).toBe("2020-01-01");
    expect(pull(held, 9_000, TRACK).day).toBe("2020-04-10");
  });

  it("back to where it began is the day that was pressed", () => {
    const place = fc.integer({ min: -50, max: 1_100 });
    fc.assert(
      fc.property(someTrack, someDay, place, place, (track, day, from, to) => {
        const held = press(Math.max(0, Math.min(from, track.width)), track, day);
        expect(pull(pull(held, to, track), held.from, track).day).toBe(held.day);
      }),
    );
  });
});
