import { ways } from "./en/chain-ways";
import { compareDays } from "./en/compare-days";
import { lenses } from "./en/lenses";
import { supplyChain } from "./en/supply-chain";
import { whatIf } from "./en/what-if";
import { withParts } from "./with-parts";

/** The catalogue with the words of the supply chain, its lenses, comparisons and ways, and of what would be lost if something were taken away. */
export const chainWords = withParts({ en: { supplyChain, lenses, compareDays, ways, whatIf } });
export type ChainWords = ReturnType<typeof chainWords>;
