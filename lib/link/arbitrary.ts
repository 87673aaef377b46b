import fc from "fast-check";
import { CHANGE_KINDS, CHANGE_TABLES } from "../changes/tables";
import { isCountryCode } from "../country-codes";
import { addDays } from "../dates";
import { LANE_KEYS } from "../lanes";
import { LOOKS } from "../map-looks";
import {
  CONFIDENCES,
  COUNTRY_GROUPS,
  MEASURE_FAMILIES,
  MEASURE_KINDS,
  MEMBERSHIP_STATUSES,
  NODE_KINDS,
  REGIONS,
} from "../vocabulary";
import type { ChangesState } from "./changes";
import type { FrontState } from "./front";
import { CAMPS, type MapState, RECENT } from "./map";
import { MEASURE_SIDES } from "./measures";
import { LENSES, MOST_HOPS, type SupplyChainState } from "./supply-chain";
import { REVISION_LIMIT, type TimelineState } from "./timeline";
import { type MapView, MOST_TIMES, NORTHMOST, SOUTHMOST, VIEWS } from "./view";

/** Random states of every page's link, and random text in place of a query: for property tests only. */

const optional = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: undefined });

const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 7 })
  .chain((parts) => fc.constantFrom("-", "--").map((joint) => parts.join(joint)))
  .filter((text) => text.length <= 80);

/** Codes of countries: common ones, and the two that ISO leaves to its users. */
const countryCode = fc.constantFrom("USA", "CHN", "GBR", "TWN", "XKX", "EUU", "FRA", "JPN");

/** An id that is a country's code in other letters means the country, so no actor can have it. */
const party = fc.oneof(
  id.filter((text) => !isCountryCode(text.toUpperCase())),
  countryCode,
);

const sorted = <Value extends string>(some: fc.Arbitrary<Value>, maxLength = 3) =>
  fc.uniqueArray(some, { maxLength }).map((values) => values.sort());

/** As many as a link takes. */
const FULL_SET = Array.from({ length: 40 }, (_, index) => `actor-${index + 10}`);

const day = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays("1900-01-01", count));
const fuzzyDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([on, length]) => on.slice(0, length));
const rev = fc.integer({ min: 1, max: REVISION_LIMIT });

/** Words as a reader may type them, in the form in which a link keeps them. */
const searchWords = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.constantFrom("华为", "84 FR 22961", "100%", "a&b=c,d", "50 % _x_", "é", "<b>", "+", "#?/", "🇫🇷"),
  )
  .map((text) =>
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim(),
  )
  .filter((text) => text !== "" && text.length <= 120);

export const frontState: fc.Arbitrary<FrontState> = fc.record({ rev: optional(rev) });

export const timelineState: fc.Arbitrary<TimelineState> = fc.record({
  actor: fc.oneof(
    { weight: 30, arbitrary: sorted(party, 6) },
    { weight: 1, arbitrary: fc.constant(FULL_SET) },
  ),
  sender: sorted(party),
  target: sorted(party),
  measure: sorted(fc.constantFrom(...MEASURE_FAMILIES, ...MEASURE_KINDS), 12),
  confidence: sorted(fc.constantFrom(...CONFIDENCES)),
  from: optional(fuzzyDate),
  to: optional(fuzzyDate),
  dates: optional(fc.constant("effective" as const)),
  lanes: optional(fc.constantFrom("target" as const, "measure" as const)),
  fold: sorted(fc.constantFrom(...LANE_KEYS)),
  full: sorted(fc.constantFrom(...LANE_KEYS)),
  after: optional(id),
  compare: optional(fc.tuple(party, party).filter(([above, below]) => above !== below)),
  event: optional(id),
  answers: optional(fc.constant("all" as const)),
  q: optional(searchWords),
  rev: optional(rev),
});

export const supplyChainState: fc.Arbitrary<SupplyChainState> = fc.record({
  actor: sorted(party, 5),
  at: optional(day),
  focus: optional(id),
  hops: optional(fc.integer({ min: 1, max: MOST_HOPS })),
  direction: optional(fc.constantFrom("upstream" as const, "downstream" as const)),
  since: optional(day),
  fold: sorted(fc.constantFrom(...NODE_KINDS, "none" as const)),
  without: sorted(party, 5),
  lens: optional(fc.constantFrom(...LENSES)),
  law: optional(countryCode),
  path: optional(fc.tuple(party, party).filter(([start, end]) => start !== end)),
  through: optional(fc.constant("cut" as const)),
  q: optional(searchWords),
  rev: optional(rev),
});

const tenthsBetween = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

const view: fc.Arbitrary<MapView> = fc.oneof(
  fc.constantFrom(...VIEWS),
  fc.tuple(
    tenthsBetween(SOUTHMOST, NORTHMOST),
    tenthsBetween(-179, 180),
    fc.integer({ min: 11, max: MOST_TIMES * 10 }).map((tenths) => tenths / 10),
  ),
);

export const mapState: fc.Arbitrary<MapState> = fc.record({
  at: optional(day),
  initiative: fc.oneof(
    fc.constant(CAMPS),
    sorted(id, 2).filter((ids) => ids.length > 0),
  ),
  recent: optional(fc.constantFrom(...RECENT)),
  layer: optional(fc.constantFrom(...MEASURE_SIDES)),
  from: optional(fuzzyDate),
  to: optional(fuzzyDate),
  look: sorted(fc.constantFrom(...LOOKS), LOOKS.length),
  tie: sorted(fc.constantFrom(...MEMBERSHIP_STATUSES), MEMBERSHIP_STATUSES.length),
  view: optional(view),
  country: optional(countryCode),
  matrix: optional(fc.constant("open" as const)),
  region: optional(fc.constantFrom(...REGIONS)),
  group: optional(fc.constantFrom(...COUNTRY_GROUPS)),
  only: optional(fc.constant("disagreements" as const)),
  sort: optional(id),
  order: optional(fc.constant("reversed" as const)),
  rev: optional(rev),
});

export const changesState: fc.Arbitrary<ChangesState> = fc.record({
  from: optional(rev),
  to: optional(rev),
  kind: sorted(fc.constantFrom(...CHANGE_KINDS)),
  table: sorted(fc.constantFrom(...CHANGE_TABLES), CHANGE_TABLES.length),
  actor: sorted(party),
  q: optional(searchWords),
  page: optional(fc.integer({ min: 2, max: 100_000 })),
});

const ODD_TEXTS = [
  "",
  " ",
  ",",
  ",,,",
  "%2C",
  "%",
  "%zz",
  "%C3%28",
  "%00",
  "\0",
  "\ud800",
  "\udc00x",
  "%ED%A0%80",
  "huawei%2Cbytedance",
  "usa,UsA,USA",
  "fRa",
  "2020-02-30",
  "2020-13",
  "2019-05",
  "2020-09-08",
  "0",
  "-1",
  "1e3",
  "007",
  "2147483647",
  "99999999999999999999",
  "technology-controls",
  "entity-list",
  "effective",
  "upstream",
  "clean-network,gids",
  "gids,clean-network",
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "'; drop table event; --",
  "‮evil",
  "é",
  "ﬀ",
  "x".repeat(10_000),
  "a,".repeat(5_000),
  "华".repeat(121),
];

/**
 * Anything that may stand where a page's query does: as one text, or as the pairs that a
 * framework has read from it, with keys of the page, keys of no page and keys that are
 * dangerous in an object.
 */
export function anyQuery(
  keys: readonly string[],
): fc.Arbitrary<URLSearchParams | Record<string, string | string[]>> {
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...keys) },
    { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ODD_TEXTS) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 140 }) },
    { weight: 2, arbitrary: fc.stringMatching(/^[a-zA-Z0-9,%-]{0,20}$/) },
    { weight: 2, arbitrary: fuzzyDate },
    { weight: 2, arbitrary: fc.array(party, { maxLength: 50 }).map((ids) => ids.join(",")) },
  );
  const pairs = fc.array(fc.tuple(key, text), { maxLength: 8 });
  return fc.oneof(
    fc.string({ unit: "binary" }).map((raw) => new URLSearchParams(raw)),
    pairs.map((some) => new URLSearchParams(some.map((pair) => pair.join("=")).join("&"))),
    pairs.map((some) => new URLSearchParams(some)),
    pairs.map((some) => {
      const query = Object.create(null) as Record<string, string | string[]>;
      for (const [name, value] of some) {
        const before = query[name];
        query[name] = before === undefined ? value : [before, value].flat();
      }
      return query;
    }),
  );
}
