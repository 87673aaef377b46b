import { en } from "./en";

/** Every word of the interface, in one language. A new language is one more object of this type. */
export type Words = typeof en;

const LANGUAGES = { en } as const satisfies Record<string, Words>;
export type Language = keyof typeof LANGUAGES;

/** The catalogue of a language; English unless another is asked for. */
export function words(language: Language = "en"): Words {
  return LANGUAGES[language];
}
