import type { IsoDay } from "../../dates";
import type { Region } from "../../vocabulary";
import { grammar } from "./grammar";

type Counts = { initiatives: number; rows: number; shown: number };

function countries(number: number): string {
  return grammar.count(number, "country or territory", "countries and territories");
}

/** `3`, or `3–4` when the day is not known well enough to say. */
function range(least: number, most: number): string {
  return least === most ? grammar.number(least) : `${grammar.number(least)}–${grammar.number(most)}`;
}

/** Words of the table of countries by initiatives. */
export const matrix = {
  sentence(day: IsoDay, { initiatives, rows, shown }: Counts): string {
    const of = `of the ${grammar.number(initiatives)} initiatives of the record`;
    if (rows === 0) return `On ${grammar.day(day)}, no country has a tie to any ${of}.`;
    const all = `On ${grammar.day(day)}, ${countries(rows)} ${rows === 1 ? "has" : "have"} a tie to at least one ${of}, may have one, or refused one`;
    return shown === rows
      ? `${all}.`
      : `${all}; ${shown === 0 ? "none is" : grammar.number(shown) + (shown === 1 ? " is" : " are")} shown.`;
  },
  filters: {
    label: "Filters of the table",
    region: "Region",
    anyRegion: "All regions",
    group: "Group",
    anyGroup: "All groups",
    only: "Countries",
    all: "All",
    disagreements: "Disagreements",
  },
  region: {
    africa: "Africa",
    americas: "Americas",
    asia: "Asia",
    europe: "Europe",
    oceania: "Oceania",
  } satisfies Record<Region, string>,
  notes: {
    signs:
      "A dash stands for no tie, a dot for no tie found where our list is not complete, nothing for an initiative that was not launched yet.",
    disagreements:
      "A disagreement is a tie that is contested, or a refusal of one initiative by a country with a tie to another.",
    regions: "Regions are those of the M49 standard of the United Nations Statistics Division.",
    order:
      "Initiatives stand by launch, oldest first. The head of a column sorts by it, the surest ties first; once more, the other way round.",
  },
  table: {
    caption: (day: IsoDay) => `Countries and territories by initiatives on ${grammar.day(day)}`,
    country: "Country or territory",
    ties: "Ties",
    tiesOf: range,
    notLaunched: "not launched yet",
    none: "No country or territory has all that is asked for.",
  },
  legend: {
    label: "Legend of the table",
    colours: "Colour: who sponsors it",
    other: "Several, others or none named",
  },
  overlaps: {
    heading: "In both",
    caption: (day: IsoDay) =>
      `Countries and territories with a tie to both of two initiatives on ${grammar.day(day)}`,
    initiative: "Initiative",
    note: "A number shows its pair on the map. A range, such as 3–4, counts countries whose day is not known well enough. Every tie counts, however sure.",
    count: range,
    label: (first: string, second: string, least: number, most: number) =>
      `${range(least, most)} in both: ${first} and ${second}`,
  },
};
