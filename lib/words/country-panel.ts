import { countryPanel } from "./en/country-panel";
import { map } from "./en/map";
import { measures } from "./en/measures";
import { withParts } from "./with-parts";

/** The catalogue with the words of the map's panel of one country, which come when one is open, and of the map. */
export const panelWords = withParts({ en: { map, measures, countryPanel } });
