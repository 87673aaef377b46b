/** Longest part of a file's name that tells the filters, letters. */
const LONGEST = 60;

/**
 * What a downloaded file is called: chart and revision, then what the address asks for, as far as
 * it fits: `chokepoint-timeline-rev1-actor-huawei-from-2019-05.csv`. Letters, digits and
 * hyphens alone, so that no system refuses it.
 *
 * @param query the canonical query of the state; what it says of the revision is left out
 */
export function fileName(subject: string, revision: number, query: string, ending: string): string {
  const asked = [...new URLSearchParams(query)]
    .filter(([key]) => key !== "rev")
    .map(([key, value]) => plain(`${key}-${value}`))
    .filter((part) => part !== "")
    .join("-")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return `${["chokepoint", subject, `rev${revision}`, ...(asked === "" ? [] : [asked])].join("-")}.${ending}`;
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
