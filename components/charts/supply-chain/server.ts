export { type ChainFrame, type FrameSight, frameOf } from "./frame/frame";
export { whereaboutsOf } from "./frame/whereabouts";
export { sceneOf } from "./scene";
export { supplyChainSentence } from "./tell";
