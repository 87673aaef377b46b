import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDay } from "@/lib/dates";
import { EVENT_LINK_KINDS, LINK_BASES } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import { act, someEvents, someView } from "../arbitrary";
import { layoutTimeline, type TimelineEvent, type TimelineView } from "../layout";
import { timelineX } from "../scale";
import { type Box, overlap, textBox } from "./boxes";
import { type ArcEnd, type ArcFrame, type ArcLink, layoutArcs } from "./layout";

const VIEW: TimelineView = { lanes: "sender", dates: "announced", from: "2024-01-01", to: "2024-12-31" };
const { arcs } = timelineWords();

function frameOf(events: readonly TimelineEvent[], view: TimelineView): ArcFrame {
  const drawing = layoutTimeline(events, view, { width: 1000 });
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  return {
    marks: drawing.marks,
    titleOf: (id) => titles.get(id) ?? "",
    plot: { left: drawing.plotX, right: 1000, top: 0, bottom: drawing.axisY },
    names: drawing.lanes.map(({ y }) => ({ left: 0, right: 114, top: y + 8, bottom: y + 44 })),
    pointersY: drawing.height,
    x: drawing.days ? timelineX(drawing.days, 1000) : () => 0,
    days: { from: view.from ?? "", to: view.to ?? "9999-12-31" },
    dayOf: ({ announcedOn }) => announcedOn,
  };
}

const end = (id: string, announcedOn: IsoDay): ArcEnd => ({
  id,
  title: `Act ${id}`,
  announcedOn,
  announcedPrecision: "day",
  senders: [{ group: "china" }],
});

function link(event: ArcEnd, other: ArcEnd, more: Partial<ArcLink["link"]> = {}): ArcLink {
  return {
    link: { id: `${event.id}-${other.id}`, kind: "responds-to", basis: "stated", event, other, ...more },
    label: "answered after 31 days",
  };
}

const EVENTS = [
  act("a", "2024-03-01"),
  act("b", "2024-06-01"),
  act("c", "2024-09-01", { senders: [{ group: "china" }] }),
];
const [A, B, C] = [end("a", "2024-03-01"), end("b", "2024-06-01"), end("c", "2024-09-01")];
const [EARLY, LATE, OTHER] = [end("x", "2023-05-01"), end("y", "2025-05-01"), end("z", "2024-06-01")];
const layout = (links: readonly ArcLink[], open?: string) =>
  layoutArcs(links, frameOf(EVENTS, VIEW), { open, pointerWords: arcs.pointer });

describe("arcs between acts in the drawing", () => {
  // Marks: a at 269.5 21, b at 484.9 21, c at 700.3 69. The plot ends at 96.
  it("stand exactly here, in the colour of the act that speaks", () => {
    expect(layout([link(C, A)], "a")).toEqual({
      arcs: [
        {
          ...link(C, A),
          open: true,
          far: C,
          group: "china",
          path: "M279.9 24.6Q484.9 96 689.4 70.4",
          at: { x: 566.6, y: 77, shown: true },
        },
      ],
      height: 0,
    });
  });

  it("have the act at the other end of the open one at their far end", () => {
    const farOf = (open?: string) => layout([link(C, A)], open).arcs.map(({ far }) => far.id);
    expect([farOf("a"), farOf("c"), farOf()]).toEqual([["c"], ["a"], ["c"]]);
  });

  it("are aside where two acts stand one over the other", () => {
    const above = [act("a", "2024-03-01"), act("c", "2024-03-01", { senders: [{ group: "china" }] })];
    const { arcs: drawn } = layoutArcs([link(C, A)], frameOf(above, VIEW), { pointerWords: arcs.pointer });
    expect(drawn[0]?.path).toBe("M278.5 27.3Q303.5 45 278.5 62.7");
  });

  it("give the open event's labels room first, then those that are stated, then the nearest", () => {
    const links = [link(B, A, { basis: "reported" }), link(C, B), link(C, A)];
    const ids = (open?: string) => layout(links, open).arcs.map((arc) => arc.link.id);
    expect(ids()).toEqual(["c-b", "c-a", "b-a"]);
    expect(ids("a")).toEqual(["c-a", "b-a", "c-b"]);
  });

  it("stand in the order of their ids where nothing else tells them apart", () => {
    const twins = ["q", "p"].map((id) => link({ ...LATE, id }, A));
    expect(layout(twins, "a").arcs.map((arc) => arc.link.id)).toEqual(["p-a", "q-a"]);
  });
});

describe("arcs out of the drawing", () => {
  it("end in pointers under the axis: before, after, or below where a filter keeps the act out", () => {
    const { arcs: drawn, height } = layout([link(A, EARLY), link(LATE, A), link(OTHER, A)], "a");
    expect(drawn.map(({ pointer }) => pointer)).toEqual([
      {
        key: "z-a",
        whither: "filtered",
        tip: { x: 484.9, y: 142 },
        text: { x: 494.9, anchor: "start", words: "Act z · answered after 31 days" },
      },
      {
        key: "a-x",
        whither: "before",
        tip: { x: 127, y: 142 },
        text: { x: 137, anchor: "start", words: "Act x · answered after 31 days" },
      },
      {
        key: "y-a",
        whither: "after",
        tip: { x: 993, y: 142 },
        text: { x: 983, anchor: "end", words: "Act y · answered after 31 days" },
      },
    ]);
    expect(height).toBe(24);
    expect(drawn.map(({ path }) => path)).toEqual([
      "M280.5 21Q484.9 21 484.9 142",
      "M258.5 21Q127 21 127 142",
      "M280.5 21Q993 21 993 142",
    ]);
  });

  it("are drawn for the open event alone", () => {
    expect(layout([link(A, EARLY), link(LATE, A)])).toEqual({ arcs: [], height: 0 });
    expect(layout([link(A, EARLY)], "nothing")).toEqual({ arcs: [], height: 0 });
  });

  it("have six rows at most; how many more there are is said", () => {
    const long = "An act with so long a title that nothing else finds room beside it in its row of pointers";
    const links = Array.from({ length: 9 }, (_, index) => link({ ...LATE, id: `y${index}`, title: long }, A));
    const { arcs: drawn, more, height } = layout(links, "a");
    expect(drawn.map(({ pointer }) => pointer?.tip.y)).toEqual([142, 166, 190, 214, 238, 262]);
    expect([more, height]).toEqual([{ count: 3, x: 120, y: 286 }, 168]);
    expect(layout([], "a")).toEqual({ arcs: [], height: 0 });
  });

  it("say the title alone, or as much of it as fits, where there is no room for more", () => {
    const wordsOf = (title: string) =>
      layout([link({ ...LATE, title }, A)], "a").arcs[0]?.pointer?.text.words ?? "";
    expect(wordsOf("x".repeat(120))).toBe("x".repeat(120));
    expect(wordsOf("x".repeat(300))).toMatch(/^x{100,130}…$/);
  });
});

describe("the lag of the open event", () => {
  it("runs from its announcement to its effect, and is named beside it", () => {
    const lag = { from: "2024-03-01", to: "2024-05-01", label: "in force after 61 days" };
    expect(layoutArcs([], frameOf(EVENTS, VIEW), { open: "a", lag, pointerWords: arcs.pointer }).lag).toEqual(
      {
        x1: 269.5,
        x2: 412.3,
        y: 36,
        label: "in force after 61 days",
        at: { x: 340.9, y: 47, shown: true },
      },
    );
  });
  it("ends where the window does", () => {
    const lag = { from: "2024-03-01", to: "2026-05-01", label: "in force after 791 days" };
    const { lag: drawn } = layoutArcs([], frameOf(EVENTS, VIEW), {
      open: "a",
      lag,
      pointerWords: arcs.pointer,
    });
    expect([drawn?.x1, drawn?.x2]).toEqual([269.5, 986]);
  });
});

const someLinks = someEvents.chain((events) => {
  const outside = fc.integer({ min: -2000, max: 6000 }).map((count) => ({
    ...end(`out${count}`, addDays("2016-01-01", count)),
    title: "An act that is not in the drawing",
  }));
  const some = events.length > 0 ? fc.oneof(fc.constantFrom(...events), outside) : outside;
  const one = fc
    .record({
      event: some,
      other: some,
      kind: fc.constantFrom(...EVENT_LINK_KINDS),
      basis: fc.constantFrom(...LINK_BASES),
      days: fc.integer({ min: 0, max: 4000 }),
    })
    .filter(({ event, other }) => event.id !== other.id)
    .map(({ days, ...rest }) => ({
      link: { ...rest, id: `${rest.event.id}:${rest.kind}:${rest.other.id}` },
      label: arcs.label(rest.kind, { unit: "day", count: days }),
    }));
  return fc.record({
    events: fc.constant(events),
    links: fc.uniqueArray(one, { maxLength: 60, selector: ({ link: { id } }) => id }),
    open: fc.option(some, { nil: undefined }),
    view: someView,
  });
});

describe("for any acts, links and view, the arcs", () => {
  const lag = { from: "2018-01-01", to: "2020-01-01", label: "in force after 730 days" };
  const drawingOf = ({
    events,
    links,
    open,
    view,
  }: typeof someLinks extends fc.Arbitrary<infer T> ? T : never) => {
    const frame = frameOf(events, view);
    return { frame, drawing: layoutArcs(links, frame, { open: open?.id, lag, pointerWords: arcs.pointer }) };
  };

  it("have finite numbers, and curves that stay inside the drawing", () =>
    fc.assert(
      fc.property(someLinks, (some) => {
        const { frame, drawing } = drawingOf(some);
        const numbered = drawing.arcs.map(({ path, at, pointer }) => ({ path, at, pointer }));
        const { lag: drawnLag, more, height } = drawing;
        expect(JSON.stringify({ numbered, drawnLag, more, height })).not.toMatch(/null|NaN|Infinity/);
        for (const { path, pointer } of drawing.arcs) {
          const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
          const lowest = pointer ? frame.pointersY + drawing.height : frame.plot.bottom;
          expect(numbers).toHaveLength(6);
          numbers.forEach((number, index) => {
            expect(number).toBeGreaterThanOrEqual(0);
            expect(number).toBeLessThanOrEqual(index % 2 === 0 ? 1000 : lowest);
          });
        }
      }),
    ));

  it("have labels in the frame of which no two touch, nor a mark or title", () =>
    fc.assert(
      fc.property(someLinks, (some) => {
        const { frame, drawing } = drawingOf(some);
        const shown: Box[] = [
          ...drawing.arcs.flatMap(({ at, label, pointer }) =>
            at.shown && !pointer ? [textBox(label, at)] : [],
          ),
          ...(drawing.lag?.at.shown ? [textBox(drawing.lag.label, drawing.lag.at)] : []),
        ];
        // Places are rounded to tenths of a pixel.
        const inner = shown.map((box) => ({
          left: box.left + 0.1,
          right: box.right - 0.1,
          top: box.top + 0.1,
          bottom: box.bottom - 0.1,
        }));
        const marks = frame.marks.map(({ x, y }) => ({
          left: x - 9,
          right: x + 9,
          top: y - 9,
          bottom: y + 9,
        }));
        inner.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(1000);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(frame.plot.bottom);
          expect([...inner.slice(0, index), ...marks].filter((other) => overlap(box, other))).toEqual([]);
        });
      }),
    ));

  it("are one per link of the open event that is in the drawing, drawn, pointing or counted", () =>
    fc.assert(
      fc.property(someLinks, (some) => {
        const { frame, drawing } = drawingOf(some);
        const drawn = new Set(frame.marks.map(({ id }) => id));
        const wanted = some.links.filter(({ link: { event, other } }) =>
          [event.id, other.id].includes(some.open?.id ?? "") && drawn.has(some.open?.id ?? "")
            ? true
            : drawn.has(event.id) && drawn.has(other.id),
        );
        expect(drawing.arcs.length + (drawing.more?.count ?? 0)).toBe(wanted.length);
        for (const { pointer, far } of drawing.arcs) expect(pointer === undefined).toBe(drawn.has(far.id));
      }),
    ));

  it("do not depend on the order of the links", () =>
    fc.assert(
      fc.property(someLinks, (some) => {
        expect(drawingOf({ ...some, links: [...some.links].reverse() }).drawing).toEqual(
          drawingOf(some).drawing,
        );
      }),
    ));
});
