export { type ChainFrame, type FrameSight, frameOf } from "./frame/frame";
export { whereaboutsOf } from "./frame/whereabouts";
export { supplyChainSentence } from "./tell";
export { toldTies } from "./told-ties";
