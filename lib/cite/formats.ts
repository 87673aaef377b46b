/** The forms of a citation, by what an address ends with. */
export const CITE_FORMATS = ["txt", "bib", "ris", "csl.json"] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/**
 * The addresses of the citations of a chart's view or of a record's page, given its own canonical
 * address from the root: `/timeline?actor=huawei` gives `/timeline.bib?actor=huawei`.
 */
export function citeHrefs(href: string): Record<CiteFormat, string> {
  const [path = "", ...query] = href.split("?");
  const to = (format: CiteFormat) => [`${path}.${format}`, ...query].join("?");
  return { txt: to("txt"), bib: to("bib"), ris: to("ris"), "csl.json": to("csl.json") };
}
