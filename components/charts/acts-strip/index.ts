export { ActsStrip } from "./ActsStrip";
export { describeActsStrip } from "./describe";
