export { type ChainFrame, type FrameSight, frameOf } from "./frame";
export { type Whereabouts, whereaboutsOf } from "./whereabouts";
