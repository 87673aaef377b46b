export { type SupplyChainRows, supplyChainRows } from "./rows";
export { SupplyChainView } from "./SupplyChainView";
