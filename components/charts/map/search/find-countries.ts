import { searchText } from "@/lib/record/search-text";
import { soughtWords } from "@/lib/record/sought-words";

/** What is searched of a country or territory. */
export type NamedCountry = { id: string; name: string; originalName: string | null };

/** What stands between words of a name, however it is typed. */
const BREAKS = /[\s,()'’\-–/]+/g;

/**
 * The countries and territories in whose name, own name or ISO code every word that was typed begins
 * a word; accents and letter case do not count. A code that was typed whole stands first, then names
 * that begin with what was typed, then all others; in each the order stays. All for no words.
 */
export function findCountries(countries: readonly NamedCountry[], typed: string): NamedCountry[] {
  const sought = soughtWords(typed.replace(BREAKS, " "));
  const text = searchText(typed);
  const found = countries.flatMap((country) => {
    const [code, name] = [searchText(country.id), searchText(country.name)];
    const held = searchText(country.id, country.name, country.originalName);
    if (!sought.every((forms) => forms.some((form) => holds(held, form)))) return [];
    return [{ country, rank: code === text ? 0 : name.startsWith(text) ? 1 : 2 }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ country }) => country);
}

/** Whether a word of the text begins so; Chinese and Japanese stand without blanks, so any place will do there. */
function holds(text: string, begin: string): boolean {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(begin))
    return text.includes(begin);
  return text.split(BREAKS).some((word) => word.startsWith(begin)) || text.startsWith(begin);
}
