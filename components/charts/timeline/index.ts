export { type TimelineLinks, timelineLinks } from "./arcs/links";
export { type Counted, countedIn, MOST_MARKS } from "./density";
export { type OverviewRows, overviewRows } from "./overview/rows";
export { besideOpen, eventDetail, type TimelineRows, timelineRows } from "./rows";
export { Timeline } from "./Timeline";
export { TimelineView } from "./TimelineView";
