import { type Language, type Words, words } from ".";
import { home } from "./en/home";

/** The catalogue with the words of the front page, which only the server needs: other pages do not carry them. */
export type FrontWords = Words & { home: typeof home };

const HOMES = { en: home } as const satisfies Record<Language, typeof home>;

/** The catalogue of a language with the words of the front page. */
export function frontWords(language: Language = "en"): FrontWords {
  return { ...words(language), home: HOMES[language] };
}
