import { density } from "./en/density";
import { timelineWindow } from "./en/timeline-window";
import { upcoming } from "./en/upcoming";
import { withParts } from "./with-parts";

/** The catalogue with the words of the timeline's window, lanes and counted acts, which no other page has. */
export const timelineWords = withParts({ en: { timelineWindow, density, upcoming } });
export type TimelineWords = ReturnType<typeof timelineWords>;
