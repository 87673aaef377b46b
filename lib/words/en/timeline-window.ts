import { grammar } from "./grammar";

type Ends = { first: string; last: string };
type Peak = { acts: number; month: string };

/** Words of the strip of months above the timeline, and of its window. */
export const timelineWindow = {
  label: "Window of time",
  unit: "Acts per month",
  bySender: "by sender",
  /** `Acts per month, 8 October 2012 to 28 July 2026: 390 acts, most in January 2025 (19).` */
  strip: ({ first, last }: Ends, acts: number, peak: Peak | undefined) =>
    `Acts per month, ${first} to ${last}: ${
      peak
        ? `${grammar.count(acts, "act", "acts")}, most in ${peak.month} (${grammar.number(peak.acts)}).`
        : "none passes the filters."
    }`,
  /** Beside the tallest bar: `19 in Jan 2025`. */
  peak: (acts: number, month: string) => `${grammar.number(acts)} in ${month}`,
  window(from: string | undefined, to: string | undefined): string {
    if (from && to) return from === to ? from : `${from} to ${to}`;
    if (from) return `from ${from} on`;
    return to ? `up to ${to}` : "the whole record";
  },
  brush: "Acts per month, and the days shown",
  shown: "Shown:",
  handle: { first: "First day shown", last: "Last day shown" },
  start: (day: string) => `${day}, start of the record`,
  end: (day: string) => `${day}, end of the record`,
  presets: "Ready-made windows",
  preset: {
    all: "All",
    since2018: "2018–now",
    huawei: "Huawei year",
    last12: "Record’s last 12 months",
  },
  /** What a preset shows, for those who do not see where it puts the window. */
  presetLabel: (name: string, window: string) => `${name}: ${window}`,
  zoom: "Zoom and move",
  step: { earlier: "Earlier", later: "Later", out: "Zoom out", in: "Zoom in" },
  hint: "Ctrl or ⌘ with the wheel, two fingers, a double click or + and − zoom the chart; dragging it or the keys , and . move it.",
  failure: "The months could not be loaded; those shown are of other filters.",
};
