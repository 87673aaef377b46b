import { home } from "./en/home";
import { map } from "./en/map";
import { supplyChain } from "./en/supply-chain";
import { withParts } from "./with-parts";

/** The catalogue with the words of the front page, which only the server needs. */
export const frontWords = withParts({ en: { home, map, supplyChain } });
export type FrontWords = ReturnType<typeof frontWords>;
