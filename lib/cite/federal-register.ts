/** Where a text stands that is cited by volume, work and page. */
export type Cited = { "container-title": string; volume: string; page: string };

const WORKS: Readonly<Record<string, string>> = { FR: "Federal Register", "Fed. Reg.": "Federal Register" };

/** Reads `84 FR 22961`; none for any other form of citation. */
export function readCitation(citation: string): Cited | undefined {
  const [, volume, work, page] = /^(\d+) (FR|Fed\. Reg\.) ([\d,]+)$/.exec(citation.trim()) ?? [];
  const title = work && WORKS[work];
  return volume && title && page
    ? { "container-title": title, volume, page: page.replaceAll(",", "") }
    : undefined;
}
