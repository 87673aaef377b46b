export { timelineLinks } from "./arcs/links";
export { type OverviewRows, overviewRows } from "./overview/rows";
export { eventDetail, type TimelineRows, timelineRows } from "./rows";
export { Timeline } from "./Timeline";
export { TimelineView } from "./TimelineView";
