import type { IsoDay } from "@/lib/dates";
import type { MeasureFamily, SenderGroup } from "@/lib/vocabulary";

/** An act as the other libraries draw it: a mark of its family's shape in the lane and colour of its sender. */
export type Act = { id: string; day: IsoDay; lane: SenderGroup; family: MeasureFamily; title: string };

/** The queries of two links: a window, and the same window under a filter that leaves about half. */
export type Pair = { whole: string; half: string };
