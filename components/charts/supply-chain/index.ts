export { type SupplyChainFrame, type SupplyChainRows, supplyChainFrame, supplyChainRows } from "./rows";
export { SupplyChainEmbed } from "./SupplyChainEmbed";
export { SupplyChainView } from "./SupplyChainView";
