export { eventDetail, type TimelineRows, timelineRows } from "./rows";
export { TimelineView } from "./TimelineView";
