export { type SupplyChainFrame, type SupplyChainRows, supplyChainFrame, supplyChainRows } from "./rows";
export { SupplyChainView } from "./SupplyChainView";
