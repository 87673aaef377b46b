import { type FuzzyDate, isDay, lastDay, type Precision, readFuzzyDate } from "../dates";
import { isOneOf } from "../vocabulary";
import type { Fault } from "./fault";

const SLUG = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const ISO3 = /^[A-Z]{3}$/;

/** The two columns of the database that one date of the record becomes. */
export type DateColumns<Name extends string> = Record<`${Name}On`, string> &
  Record<`${Name}Precision`, Precision>;
export type OptionalDateColumns<Name extends string> = Record<`${Name}On`, string | null> &
  Record<`${Name}Precision`, Precision | null>;

/**
 * Reads the cells of one row, by column. A cell that is wrong is reported once, by file,
 * line and column, and gives a harmless value of the right type so that the rest of the
 * row is still checked; a record with any fault is never published.
 */
export class Cells {
  readonly #file: string;
  readonly #line: number;
  readonly #cells: ReadonlyMap<string, string>;
  readonly #report: (fault: Fault) => void;

  constructor(
    file: string,
    line: number,
    cells: ReadonlyMap<string, string>,
    report: (fault: Fault) => void,
  ) {
    this.#file = file;
    this.#line = line;
    this.#cells = cells;
    this.#report = report;
  }

  fault(column: string, problem: string): void {
    this.#report({ file: this.#file, line: this.#line, column, problem });
  }

  /** Any text, also none. */
  text(column: string, { max = 2000 }: { max?: number } = {}): string {
    const text = this.#cells.get(column) ?? "";
    if (text !== text.trim()) this.fault(column, "begins or ends with a blank; remove it");
    if (text.length > max) this.fault(column, `has ${text.length} characters; at most ${max} are allowed`);
    return text;
  }

  /** Text that must be there. */
  required(column: string, limits?: { max?: number }): string {
    const text = this.text(column, limits);
    if (text === "") this.fault(column, "is empty; it must be filled");
    return text;
  }

  /** Text, or null when the cell is empty. */
  optional(column: string, limits?: { max?: number }): string | null {
    return this.text(column, limits) || null;
  }

  /** The id of a record of ours: lower-case words joined by hyphens. */
  id(column: string): string {
    const text = this.required(column);
    if (text && !SLUG.test(text))
      this.fault(column, `${text} is not an id; use lower-case words joined by hyphens`);
    return text;
  }

  /** The id of another record, or null. That it exists is checked later, over the whole record. */
  reference(column: string): string | null {
    return this.optional(column);
  }

  iso3(column: string): string {
    const text = this.required(column);
    if (text && !ISO3.test(text)) this.fault(column, `${text} is not an ISO 3166-1 alpha-3 code`);
    return text;
  }

  word<const Words extends readonly [string, ...string[]]>(column: string, words: Words): Words[number] {
    return this.optionalWord(column, words) ?? this.#noWord(column, words);
  }

  optionalWord<const Words extends readonly [string, ...string[]]>(
    column: string,
    words: Words,
  ): Words[number] | null {
    const text = this.text(column);
    if (text === "" || isOneOf(words, text)) return text === "" ? null : text;
    this.fault(column, `${text} is not one of ${words.join(", ")}`);
    return words[0];
  }

  #noWord<const Words extends readonly [string, ...string[]]>(column: string, words: Words): Words[number] {
    this.fault(column, `is empty; it must be one of ${words.join(", ")}`);
    return words[0];
  }

  yesNo(column: string): boolean {
    return this.word(column, ["yes", "no"]) === "yes";
  }

  optionalYesNo(column: string): boolean {
    return this.optionalWord(column, ["yes", "no"]) === "yes";
  }

  number(column: string, min: number, max: number): number | null {
    const text = this.text(column);
    if (text === "") return null;
    const number = Number(text);
    if (!Number.isFinite(number) || number < min || number > max) {
      this.fault(column, `${text} is not a number from ${min} to ${max}`);
      return null;
    }
    return number;
  }

  integer(column: string, min: number, max: number): number | null {
    const number = this.number(column, min, max);
    if (number !== null && !Number.isInteger(number)) this.fault(column, `${number} is not a whole number`);
    return number;
  }

  /** A day that exists, or null. */
  optionalDay(column: string): string | null {
    const text = this.text(column);
    if (text === "" || isDay(text)) return text || null;
    this.fault(column, `${text} is not a day that exists, as YYYY-MM-DD`);
    return null;
  }

  /** A date as far as it is known, as the two columns of the database. */
  date<Name extends string>(column: string, name: Name): DateColumns<Name> {
    const date = this.#fuzzy(column);
    if (!date && this.text(column) === "") this.fault(column, "is empty; it must be a date");
    return pair(name, date?.on ?? "1900-01-01", date?.precision ?? "day") as DateColumns<Name>;
  }

  optionalDate<Name extends string>(column: string, name: Name): OptionalDateColumns<Name> {
    const date = this.#fuzzy(column);
    return pair(name, date?.on ?? null, date?.precision ?? null) as OptionalDateColumns<Name>;
  }

  /** Reports when the span of the date in `later` lies wholly before the one in `earlier`. */
  inOrder(earlier: string, later: string): void {
    const [first, second] = [readFuzzyDate(this.text(earlier)), readFuzzyDate(this.text(later))];
    if (first && second && lastDay(second) < first.on)
      this.fault(later, `${this.text(later)} is before ${earlier} (${this.text(earlier)})`);
  }

  #fuzzy(column: string): FuzzyDate | undefined {
    const text = this.text(column);
    const date = readFuzzyDate(text);
    if (!date && text !== "")
      this.fault(column, `${text} is not a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD`);
    return date;
  }

  /** Values joined by `|`; none gives an empty list. */
  list(column: string): string[] {
    const text = this.text(column);
    if (text === "") return [];
    const parts = text.split("|");
    if (parts.some((part) => part === "" || part !== part.trim()))
      this.fault(column, "holds an empty value or a blank beside a |");
    return parts;
  }

  /** Source addresses joined by one blank, best first. Every row must have one. */
  sources(column = "sources"): string[] {
    const text = this.required(column, { max: 8000 });
    const urls = text === "" ? [] : text.split(" ");
    for (const url of urls) if (!isHttpAddress(url)) this.fault(column, `${url} is not an http(s) address`);
    if (new Set(urls).size !== urls.length) this.fault(column, "names one address twice");
    return urls;
  }
}

function pair(name: string, on: string | null, precision: Precision | null) {
  return { [`${name}On`]: on, [`${name}Precision`]: precision };
}

function isHttpAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
