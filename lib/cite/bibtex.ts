import type { CslDate, CslItem } from "./csl";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** What LaTeX would not print as it stands. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * Items as BibTeX, one entry each, of the type `misc`, which every style knows. Letters stand as they are,
 * in UTF-8; names of bodies and titles are kept from being taken apart or put into small letters. Every
 * line ends with a line feed. No items give an empty text.
 */
export function writeBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join("\n");
}

function entryOf(item: CslItem): string {
  const [year, month] = item.issued?.["date-parts"][0] ?? [];
  const fields: [string, string | undefined][] = [
    ["author", item.author?.map(({ literal }) => `{${escaped(literal)}}`).join(" and ")],
    ["title", `{${escaped(item.title)}}`],
    ["howpublished", item["container-title"] && escaped(item["container-title"])],
    ["volume", item.volume && escaped(item.volume)],
    ["pages", item.page && escaped(item.page)],
    ["number", item.number && escaped(item.number)],
    ["publisher", item.publisher && escaped(item.publisher)],
    ["year", year === undefined ? undefined : String(year)],
    ["version", item.version && escaped(item.version)],
    ["url", item.URL && inAddress(item.URL)],
    ["urldate", item.accessed && isoOf(item.accessed)],
    ["note", item.note && escaped(item.note)],
    ["abstract", item.abstract && escaped(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const name = month === undefined ? undefined : MONTHS[month - 1];
  if (name) lines.splice(lines.findIndex((line) => line.startsWith("  year")) + 1, 0, `  month = ${name},`);
  return `@misc{${item.id},\n${lines.join("\n")}\n}\n`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}$&#%_~^]/g, (letter) => SPECIAL[letter] ?? letter);
}

/** An address is taken as it stands; only braces would end it. */
function inAddress(url: string): string {
  return url.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C");
}

function isoOf(date: CslDate): string {
  return date["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-");
}
