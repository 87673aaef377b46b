import { describe, expect, it } from "vitest";
import { measureWords } from "@/lib/words/measures";
import { type CountedCountry, countedCountries } from "./counted";
import { describeMeasures, windowInWords } from "./describe";

const words = measureWords();
const COUNTRIES = [
  { id: "CHN", name: "China" },
  { id: "EUU", name: "European Union" },
  { id: "FRA", name: "France" },
  { id: "JPN", name: "Japan" },
  { id: "USA", name: "United States" },
];
const counted = (sent: Record<string, number>): CountedCountry[] =>
  countedCountries(
    COUNTRIES,
    { sent: Object.entries(sent).map(([country, acts]) => ({ country, acts })), received: [] },
    "sent",
    (id) => id !== "EUU",
  );
const say = (acts: number, sent: Record<string, number>) =>
  describeMeasures("sent", acts, counted(sent), "2018 to 2026", words);

describe("the countries with their numbers", () => {
  it("stand with the most acts of the side first, then by name, and those without at 0", () => {
    const rows = { sent: [{ country: "JPN", acts: 4 }], received: [{ country: "CHN", acts: 9 }] };
    const of = (side: "sent" | "received") =>
      countedCountries(COUNTRIES, rows, side, (id) => id !== "EUU").map(({ id }) => id);
    expect(of("sent")).toEqual(["JPN", "CHN", "EUU", "FRA", "USA"]);
    expect(of("received")).toEqual(["CHN", "EUU", "FRA", "JPN", "USA"]);
    expect(countedCountries(COUNTRIES, rows, "sent", () => true)[1]).toEqual({
      id: "CHN",
      name: "China",
      isDrawn: true,
      sent: 0,
      received: 9,
    });
  });
});

describe("the sentence of a window", () => {
  it("counts all acts, the countries that sent any, and names the three with the most", () => {
    expect(say(12, { USA: 6, CHN: 4, JPN: 2, FRA: 1, EUU: 1 })).toBe(
      "Of 12 acts, 2018 to 2026, at least one was sent from each of 4 countries and territories; most from the United States (6), China (4) and Japan (2). The European Union as a body sent 1.",
    );
  });

  it("names each where they are few", () => {
    expect(say(7, { USA: 6, CHN: 2 })).toBe(
      "Of 7 acts, 2018 to 2026, at least one was sent from each of 2 countries and territories: the United States (6) and China (2).",
    );
    expect(say(2, { CHN: 2 })).toBe(
      "Of 2 acts, 2018 to 2026, at least one was sent from 1 country or territory: China (2).",
    );
    expect(say(1, { CHN: 1, JPN: 1 })).toBe("1 act, 2018 to 2026, sent from China and Japan.");
  });

  it("is true of none", () => {
    expect(say(0, {})).toBe("No act in the record, 2018 to 2026.");
    expect(say(3, {})).toBe("3 acts, 2018 to 2026; none was sent from a country or territory.");
    expect(say(3, { EUU: 3 })).toBe(
      "3 acts, 2018 to 2026; none was sent from a country or territory. The European Union as a body sent 3.",
    );
    expect(describeMeasures("received", 2, [], "up to 2020", words)).toBe(
      "2 acts, up to 2020; none was aimed at a country or territory.",
    );
  });
});

describe("a window in words", () => {
  it.each([
    [undefined, undefined, "in the whole record"],
    ["2018", "2026", "2018 to 2026"],
    ["2019-05", undefined, "from May 2019 on"],
    [undefined, "2020-09-08", "up to 8 September 2020"],
    ["2020", "2020", "in 2020"],
    ["2022-10", "2022-10", "in October 2022"],
    ["2020-09-08", "2020-09-08", "on 8 September 2020"],
    ["2020", "2020-01", "2020 to January 2020"],
  ])("%s to %s is %s", (from, to, text) => expect(windowInWords({ from, to }, words)).toBe(text));
});
