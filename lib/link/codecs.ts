import { isCountryCode } from "../country-codes";
import { readFuzzyDate, writeFuzzyDate } from "../dates";
import { isOneOf } from "../vocabulary";
import type { Codec, RefusalReason } from "./codec";

const ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const ID_LENGTH = 80;
const SET_SIZE = 40;
const TEXT_LENGTH = 120;

type Judged<Value> = { value: Value } | { reason: RefusalReason };

/** A key with at most one value; a second one is left out. */
export function single<Value>(
  judge: (text: string) => Judged<Value>,
  write: (value: Value) => string,
  clean: (text: string) => string = (text) => text.trim(),
): Codec<Value | undefined> {
  return {
    absent: undefined,
    read: (texts) => {
      const [first, ...more] = texts.map(clean).filter((text) => text !== "");
      const refused = more.map((text) => ({ text, reason: "given-twice" as const }));
      if (first === undefined) return { value: undefined, refused };
      const judged = judge(first);
      return "value" in judged
        ? { value: judged.value, refused }
        : { value: undefined, refused: [{ text: first, reason: judged.reason }, ...refused] };
    },
    write: (value) => (value === undefined ? "" : write(value)),
  };
}

/** A key with a set of values, joined by commas, sorted; repeated keys are joined too. */
function set<Value extends string>(
  judge: (text: string) => Judged<Value>,
  size: number = SET_SIZE,
): Codec<readonly Value[]> {
  return {
    absent: [],
    read: (texts) => {
      const values = new Set<Value>();
      const refused: { text: string; reason: RefusalReason }[] = [];
      for (const text of texts.flatMap((joined) => joined.split(",")).map((part) => part.trim())) {
        if (text === "") continue;
        const judged = judge(text);
        if ("reason" in judged) refused.push({ text, reason: judged.reason });
        else if (values.size >= size && !values.has(judged.value)) refused.push({ text, reason: "too-many" });
        else values.add(judged.value);
      }
      return { value: [...values].sort(), refused };
    },
    write: (values) => [...new Set(values)].sort().join(","),
  };
}

function judgeId(text: string): Judged<string> {
  if (text.length > ID_LENGTH) return { reason: "too-long" };
  return ID.test(text) ? { value: text } : { reason: "not-an-id" };
}

/** An id of the record in lower case, or a country's code in capitals (read in any letter case). */
function judgeParty(text: string): Judged<string> {
  return isCountryCode(text.toUpperCase()) ? { value: text.toUpperCase() } : judgeId(text);
}

function judgeCountry(text: string): Judged<string> {
  return isCountryCode(text.toUpperCase()) ? { value: text.toUpperCase() } : { reason: "not-a-country" };
}

/** The id of one record. */
export const id = single(judgeId, (value) => value);

/** Ids of records, at most `size`. */
export function ids(size?: number) {
  return set(judgeId, size);
}

/** Actors by id and countries by code, in one set. */
export const parties = set(judgeParty);

/** Two different parties, the first above the second: `USA~CHN`, or one by one as a form sends them. */
export const partyPair = pairOf("~");

/** Where a way begins and where it ends: `USA..huawei-phones`, or one by one as a form sends them. */
export const wayEnds = pairOf("..");

function pairOf(separator: string): Codec<readonly [string, string] | undefined> {
  return {
    absent: undefined,
    read: (texts) => {
      const parts = texts.flatMap((text) => text.split(separator)).map((part) => part.trim());
      const given = parts.filter((part) => part !== "");
      if (given.length === 0) return { value: undefined, refused: [] };
      const refuse = (reason: RefusalReason) => ({
        value: undefined,
        refused: [{ text: given.join(separator), reason }],
      });
      const [first, second, ...more] = given.map(judgeParty);
      if (!first || !second || more.length > 0) return refuse("not-a-pair");
      if ("reason" in first) return refuse(first.reason);
      if ("reason" in second) return refuse(second.reason);
      return first.value === second.value
        ? refuse("not-a-pair")
        : { value: [first.value, second.value], refused: [] };
    },
    write: (pair) => pair?.join(separator) ?? "",
  };
}

/** One country. */
export const country = single(judgeCountry, (value) => value);

/** Words of a closed list. */
export function words<const Words extends readonly string[]>(list: Words): Codec<readonly Words[number][]> {
  return set<Words[number]>((text) => (isOneOf(list, text) ? { value: text } : { reason: "not-a-choice" }));
}

/** One word of a closed list; none means the chart's own default. */
export function word<const Words extends readonly string[]>(list: Words): Codec<Words[number] | undefined> {
  return single<Words[number]>(
    (text) => (isOneOf(list, text) ? { value: text } : { reason: "not-a-choice" }),
    (value) => value,
  );
}

/** A day, month or year, kept as it was written. */
export const fuzzyDate = single(
  (text) => (readFuzzyDate(text) ? { value: text } : { reason: "not-a-date" }),
  (value) => value,
);

/** A single day that exists. */
export const day = single(
  (text) => {
    const date = readFuzzyDate(text);
    return date?.precision === "day" ? { value: writeFuzzyDate(date) } : { reason: "not-a-day" };
  },
  (value) => value,
);

/** A whole number within bounds, both included. */
export function wholeNumber(min: number, max: number) {
  return single<number>(
    (text) => {
      const number = Number(text);
      return /^[1-9]\d*$|^0$/.test(text) && number >= min && number <= max
        ? { value: number }
        : { reason: "not-a-number" };
    },
    (value) => String(value),
  );
}

/** Words to search for: blanks single, control characters dropped, composed letters. */
export const searchWords = single<string>(
  (text) => (text.length > TEXT_LENGTH ? { reason: "too-long" } : { value: text }),
  (value) => encodeURIComponent(value).replaceAll("'", "%27"),
  tidy,
);

/** Text as a link keeps it. Lone halves of characters cannot be written into an address and are dropped. */
function tidy(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}
