export { timelineLinks } from "./arcs/links";
export { eventDetail, type TimelineRows, timelineRows } from "./rows";
export { TimelineView } from "./TimelineView";
