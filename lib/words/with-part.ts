import { type Language, type Words, words } from ".";

/** The catalogue with a part that only some pages need, and the others do not carry. */
export type WordsWith<Name extends string, Part> = Words & Record<Name, Part>;

/** How the catalogue of a language, English unless another is asked for, is read together with such a part. */
export function withPart<const Name extends string, Part>(name: Name, parts: Record<Language, Part>) {
  return (language: Language = "en"): WordsWith<Name, Part> => {
    const part = { [name]: parts[language] } as Record<Name, Part>;
    return { ...words(language), ...part };
  };
}
