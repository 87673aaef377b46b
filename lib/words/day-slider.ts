import { daySlider } from "./en/day-slider";
import { withParts } from "./with-parts";

/** The catalogue with the words of the slider of days, for pages that have one. */
export const daySliderWords = withParts({ en: { daySlider } });
export type DaySliderWords = ReturnType<typeof daySliderWords>;
