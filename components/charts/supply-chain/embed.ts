export { SupplyChainEmbed } from "./SupplyChainEmbed";
