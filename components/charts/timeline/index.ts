export { type TimelineLinks, timelineLinks } from "./arcs/links";
export { layoutTimeline } from "./layout";
export { type OverviewRows, overviewRows } from "./overview/rows";
export { besideOpen, eventDetail, type TimelineRows, timelineRows } from "./rows";
export { Timeline } from "./Timeline";
export { TimelineView } from "./TimelineView";
export { type UpcomingRows, upcomingRows } from "./upcoming/rows";
