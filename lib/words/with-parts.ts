import { type Language, type Words, words } from ".";

/** How the catalogue of a language, English unless another is asked for, is read together with parts that only some pages need, and the others do not carry. */
export function withParts<Parts extends object>(parts: Record<Language, Parts>) {
  return (language: Language = "en"): Words & Parts => ({ ...words(language), ...parts[language] });
}
