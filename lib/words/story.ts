import { story } from "./en/story";
import { withParts } from "./with-parts";

/** The catalogue with the words of a story told in charts. */
export const storyWords = withParts({ en: { story } });
