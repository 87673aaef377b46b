import type { IsoDay, Precision } from "@/lib/dates";
import { senderGroup } from "@/lib/lanes";
import { announcedBetween } from "@/lib/time-between";
import { type EventLinkKind, LINK_BASES, type LinkBasis, type SenderGroup } from "@/lib/vocabulary";
import type { TimelineMark } from "../layout";
import { type Box, type Placed, type Point, placeTexts, rounded, textBox, type Wanted } from "./boxes";
import { arcBetween, arcTo, type Curve, curvePath, pointAt } from "./curve";
import { type Lag, type LagAsked, layoutLag } from "./lag-layout";
import { obstacles } from "./obstacles";
import { layoutPointers, POINTER_ROW, type Pointer, type PointerWords } from "./pointers";

/** One end of a link: an act as far as an arc needs to know it. */
export type ArcEnd = {
  id: string;
  title: string;
  announcedOn: IsoDay;
  announcedPrecision: Precision;
  senders: readonly { group: SenderGroup }[];
};

/** What an arc needs of a link: `event` is the later act, which speaks about `other`. */
export type LinkEnds = {
  id: string;
  kind: EventLinkKind;
  basis: LinkBasis;
  event: ArcEnd;
  other: ArcEnd;
};

/** A link with what stands on its arc: `answered after 31 days`. */
export type ArcLink<Link extends LinkEnds = LinkEnds> = { link: Link; label: string };

export type Arc<Link extends LinkEnds = LinkEnds> = ArcLink<Link> & {
  /** The act at the far end: from the open one, or else the later of the two. */
  far: Link["event"] | Link["other"];
  /** Whose colour the arc has: that of the act which speaks. */
  group: SenderGroup;
  /** Whether it is an arc of the open event. */
  open: boolean;
  path: string;
  /** Middle of the label; not shown until asked for where there is no room. */
  at: Placed;
  /** The end at the edge of the plot, where the other act is not in the drawing. */
  pointer?: Pointer;
};

export type ArcFrame<Link extends LinkEnds = LinkEnds> = {
  marks: readonly TimelineMark[];
  /** Titles by event, for those marks that have a label. */
  titleOf: (id: string) => string;
  /** The plot: arcs and their labels stay inside it. */
  plot: Box;
  /** The names of lanes, left of the plot. */
  names: readonly Box[];
  /** What labels must not cover besides marks: bars and their numbers. */
  bars?: readonly Box[] | undefined;
  /** Top of the rows of pointers, px: under the labels of the axis. */
  pointersY: number;
  x: (day: IsoDay) => number;
  /** First and last day that the drawing shows. */
  days: { from: IsoDay; to: IsoDay };
  /** The day of an act on the axis in use. */
  dayOf: (end: Link["event"] | Link["other"]) => IsoDay;
};

export type ArcsAsked = {
  /** The open event. */
  open?: string | undefined;
  /** Days from which and to which the open event's lag runs, and what it is called. */
  lag?: LagAsked | undefined;
  pointerWords: PointerWords;
};

export type ArcsLayout<Link extends LinkEnds = LinkEnds> = {
  arcs: Arc<Link>[];
  lag?: Lag;
  /** How many linked acts outside the drawing have no pointer, and where that is said. None when all have. */
  more?: Point & { count: number };
  /** What the rows of pointers take up under the axis, px. */
  height: number;
};

/** Where along an arc its label may stand, from the near end (0) to the far end (1). */
const OPEN_PLACES = [0.7, 0.6, 0.8, 0.5, 0.4, 0.9, 0.3, 0.2];
const OTHER_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/**
 * Arcs between the marks of linked acts: those of the open event, whose other end may be outside
 * the drawing, and answers between acts that are both in it. Labels go first to what is stated,
 * then to what is reported, then to what only the timing suggests; among these to the nearest.
 *
 * @param links any order, each once; the result does not depend on it. A link of which the drawing
 *   has neither end, or that is not the open event's and lacks one, is left out
 * @returns px from the top left of the drawing; the open event's arcs first. No links give no arcs
 */
export function layoutArcs<Link extends LinkEnds>(
  links: readonly ArcLink<Link>[],
  frame: ArcFrame<Link>,
  { open: openId, lag: askedLag, pointerWords }: ArcsAsked,
): ArcsLayout<Link> {
  const markOf = new Map(frame.marks.map((mark) => [mark.id, mark]));
  const openMark = openId === undefined ? undefined : markOf.get(openId);
  const ranked = links
    .map(({ link, label }) => {
      const open = link.event.id === openId || link.other.id === openId;
      const [far, near] = link.event.id === openId ? [link.other, link.event] : [link.event, link.other];
      return { link, label, open, far, mark: markOf.get(near.id), farMark: markOf.get(far.id) };
    })
    .filter(({ mark, farMark, open }) => mark && (farMark || open))
    .sort((a, b) => Number(b.open) - Number(a.open) || compare(a.link, b.link));

  const outside = ranked
    .filter(({ farMark }) => !farMark)
    .map(({ link, far, label }) => ({ key: link.id, day: frame.dayOf(far), title: far.title, label }));
  const band = { ...frame.plot, top: frame.plot.bottom, bottom: frame.pointersY };
  const rows = layoutPointers(outside, frame.x, frame.days, band, pointerWords);
  const pointers = new Map(rows.pointers.map((pointer) => [pointer.key, pointer]));

  const drawn = ranked.flatMap(({ mark, farMark, ...rest }) => {
    const pointer = pointers.get(rest.link.id);
    const end = farMark ?? pointer?.tip;
    if (!mark || !end) return [];
    const curve = farMark ? arcBetween(mark, end, frame.plot) : arcTo(mark, end);
    return [{ ...rest, pointer, curve }];
  });
  const marks = [...obstacles(frame.marks, frame.titleOf), ...(frame.bars ?? [])];
  const lag =
    openMark && askedLag && layoutLag(openMark, askedLag, [...marks, ...frame.names], frame.plot, frame.x);
  const wanted = drawn.filter(({ pointer }) => !pointer).map(labelOf);
  const taken = lag?.at.shown ? [...marks, textBox(lag.label, lag.at)] : marks;
  const places = placeTexts(wanted, taken, frame.plot);
  const placeOf = (key: string, otherwise: Point) =>
    rounded(places.get(key) ?? { ...otherwise, shown: false });
  return {
    arcs: drawn.map(({ curve, pointer, ...arc }) => ({
      ...arc,
      ...(pointer && { pointer }),
      group: senderGroup(arc.link.event.senders),
      path: curvePath(curve),
      at: placeOf(arc.link.id, pointAt(curve, 0.5)),
    })),
    ...(lag && { lag }),
    ...(rows.more > 0 && {
      more: {
        count: rows.more,
        x: frame.plot.left,
        y: frame.pointersY + rows.height - POINTER_ROW / 2,
      },
    }),
    height: rows.height,
  };
}

function compare(a: LinkEnds, b: LinkEnds): number {
  const days = ({ event, other }: LinkEnds) => {
    const { unit, count } = announcedBetween(other, event);
    return Math.abs(count) * { day: 1, month: 30, year: 365 }[unit];
  };
  return (
    LINK_BASES.indexOf(a.basis) - LINK_BASES.indexOf(b.basis) || days(a) - days(b) || (a.id < b.id ? -1 : 1)
  );
}

function labelOf({
  link,
  label,
  open,
  curve,
}: {
  link: LinkEnds;
  label: string;
  open: boolean;
  curve: Curve;
}): Wanted {
  const places = open ? OPEN_PLACES : OTHER_PLACES;
  return { key: link.id, text: label, at: places.map((t) => pointAt(curve, t)) };
}
