/**
 * Text as it is searched: compatibility forms folded (full-width letters become ordinary),
 * accents dropped, lower case, white space single. Chinese stays as it is.
 */
export function searchText(...parts: (string | null | undefined)[]): string {
  return parts
    .filter((part) => part)
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
