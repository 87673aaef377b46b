import { kit } from "./en/kit";
import { withParts } from "./with-parts";

/** The catalogue with the words of a view packed to be read without a network. */
export const kitWords = withParts({ en: { kit } });
export type KitWords = ReturnType<typeof kitWords>;
