import { home } from "./en/home";
import { type WordsWith, withPart } from "./with-part";

/** The catalogue with the words of the front page, which only the server needs. */
export type FrontWords = WordsWith<"home", typeof home>;
export const frontWords = withPart("home", { en: home });
