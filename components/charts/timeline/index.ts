export { timelineLinks } from "./arcs/links";
export { type OverviewRows, overviewRows } from "./overview/rows";
export { eventDetail, type TimelineRows, timelineRows } from "./rows";
export { TimelineView } from "./TimelineView";
