import type { CslDate, CslItem } from "./csl";

const TYPES = { legislation: "GOVDOC", legal_case: "CASE", webpage: "ELEC" } satisfies Record<
  CslItem["type"],
  string
>;

/** Items as RIS, one reference each; lines end as the format wants it. No items give an empty text. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(referenceOf).join("");
}

function referenceOf(item: CslItem): string {
  const [year] = item.issued?.["date-parts"][0] ?? [];
  const lines: [string, string | undefined][] = [
    ["TY", TYPES[item.type]],
    ["ID", item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ["AU", literal]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["VL", item.volume],
    ["SP", item.page],
    ["M1", item.number],
    ["PB", item.publisher],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", item.issued && slashed(item.issued)],
    ["ET", item.version],
    ["UR", item.URL],
    ["Y2", item.accessed && slashed(item.accessed)],
    ["N1", item.note],
    ["AB", item.abstract],
  ];
  const told = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, " ")}\r\n`] : [],
  );
  return `${told.join("")}ER  - \r\n`;
}

/** `2020/05/15/`, `2020/05//` or `2020///`: the format wants all three slashes. */
function slashed(date: CslDate): string {
  const [year = "", month = "", day = ""] = date["date-parts"][0].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${year}/${month}/${day}/`;
}
