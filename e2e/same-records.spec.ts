import { selectAll } from "css-select";
import { parse } from "csv-parse/sync";
import type { AnyNode, Element } from "domhandler";
import { getAttributeValue, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { type APIRequestContext, expect, test } from "playwright/test";
import { numbersFrom } from "./numbers-from";

/** Every form of a random state must hold the same records: the page, the picture, the files and the feed. */
const STATES = 200;
const IN_ONE_TEST = 20;

type Random = {
  one: <T>(of: readonly T[]) => T;
  chance: (share: number) => boolean;
  whole: (to: number) => number;
};

function randomFrom(seed: number): Random {
  const next = numbersFrom(seed);
  const whole = (to: number) => Math.floor(next() * to);
  return { whole, chance: (share) => next() < share, one: (of) => of[whole(of.length)] as never };
}

const ACTORS = ["huawei", "tiktok", "wechat", "smic", "zte", "nvidia", "asml", "tsmc", "micron", "bytedance"];
const COUNTRIES = ["USA", "CHN", "NLD", "JPN", "GBR", "KOR", "TWN", "IND", "DEU"];
const MEASURES = [
  "entity-list",
  "export-licence-rule",
  "technology-controls",
  "app-ban",
  "court-ruling",
  "tariff",
];
const WORDS = ["chip", "licence", "5G", "华为", "court"];
const NODES = ["huawei-phones", "tsmc-n7", "tsmc-n5", "smic", "euv", "kirin-tsmc", "mobile-dram"];
const INITIATIVES = [
  "clean-network",
  "gids",
  "dfi",
  "wassenaar",
  "bletchley",
  "paris-ai-statement",
  "msp",
  "depa",
];

const month = ({ whole }: Random, from: number, years: number) =>
  `${from + whole(years)}-${String(1 + whole(12)).padStart(2, "0")}`;
const day = (random: Random, from: number, years: number) =>
  `${month(random, from, years)}-${String(1 + random.whole(28)).padStart(2, "0")}`;

function timelineQuery(random: Random): string {
  const { one, chance } = random;
  const from = chance(0.6) ? month(random, 2018, 5) : "";
  const to = chance(0.6) ? month(random, 2023, 3) : "";
  return query({
    actor: chance(0.5) ? one(ACTORS) : "",
    sender: chance(0.25) ? one(COUNTRIES) : "",
    target: chance(0.2) ? one(COUNTRIES) : "",
    measure: chance(0.2) ? one(MEASURES) : "",
    from,
    to,
    dates: chance(0.3) ? "effective" : "",
    lanes: chance(0.4) ? one(["target", "measure"]) : "",
    q: chance(0.15) ? one(WORDS) : "",
    rev: chance(0.2) ? "1" : "",
  });
}

function chainQuery(random: Random): string {
  const { one, chance } = random;
  const hasFocus = chance(0.7);
  return query({
    at: day(random, 2018, 8),
    focus: hasFocus ? one(NODES) : "",
    hops: hasFocus && chance(0.5) ? one(["1", "2", "3"]) : "",
    direction: hasFocus && chance(0.4) ? one(["upstream", "downstream"]) : "",
    lens: chance(0.3) ? one(["controls", "jurisdiction", "concentration"]) : "",
    rev: chance(0.2) ? "1" : "",
  });
}

function mapQuery(random: Random): string {
  const { one, chance } = random;
  return query({
    at: day(random, 2019, 7),
    initiative: chance(0.7) ? [...new Set([one(INITIATIVES), one(INITIATIVES)])].sort().join(",") : "",
    view: chance(0.2) ? one(["europe", "east-asia"]) : "",
    rev: chance(0.2) ? "1" : "",
  });
}

function query(keys: Record<string, string>): string {
  return Object.entries(keys)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll("%2C", ",")}`)
    .join("&");
}

async function read(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return answer.text();
}

/** The part of the map that is shown where no view is asked for. */
const WORLD = "0 0 1200 530";

type Row = Record<string, string>;

const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true });
const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();
const elements = (selector: string, markup: string, xmlMode = false): Element[] =>
  selectAll<AnyNode, Element>(selector, parseDocument(markup, { xmlMode }).children);
const titlesOf = (markup: string, selector: string, xmlMode = false) =>
  sorted(elements(selector, markup, xmlMode).map((title) => textContent(title)));

async function formsOf(request: APIRequestContext, chart: string, asked: string) {
  const [page, svg, csv, json] = await Promise.all(
    ["", ".svg", ".csv", ".json"].map((form) => read(request, `/${chart}${form}?${asked}`)),
  );
  const rows = rowsOf(csv ?? "");
  const told: { rows: Row[] } = JSON.parse(json ?? "");
  return { page: page ?? "", svg: svg ?? "", rows, json: told.rows };
}

async function sameActs(request: APIRequestContext, asked: string) {
  const { page, svg, rows, json } = await formsOf(request, "timeline", asked);
  const acts = sorted(rows.map(({ id = "" }) => id));
  expect(sorted(json.map(({ id = "" }) => id)), asked).toEqual(acts);
  expect(rows, asked).toHaveLength(acts.length);

  const feed = await read(request, `/timeline.atom?${asked}`);
  const followed = elements('entry > link[rel="alternate"]', feed, true).flatMap(
    (link) => /\/events\/([a-z0-9-]+)/.exec(getAttributeValue(link, "href") ?? "")?.[1] ?? [],
  );
  expect(sorted(followed), asked).toEqual(
    acts.length <= 100 ? acts : sorted(followed).filter((id) => acts.includes(id)),
  );
  expect(followed, asked).toHaveLength(Math.min(100, acts.length));

  const drawn = sorted(
    elements("svg [data-mark]", page).map((mark) => getAttributeValue(mark, "data-mark") ?? ""),
  );
  const pictured = sorted(
    elements("a", svg, true).flatMap(
      (link) => /[?&]event=([a-z0-9-]+)/.exec(getAttributeValue(link, "href") ?? "")?.[1] ?? [],
    ),
  );
  // Where acts are counted in bins, none of them has a mark of its own, but for those that links lead to.
  const isCounted = acts.length > 300 || drawn.length < acts.length;
  if (isCounted) for (const id of drawn) expect(acts, asked).toContain(id);
  else expect(drawn, asked).toEqual(acts);
  expect(pictured, asked).toEqual(drawn);
}

async function sameTies(request: APIRequestContext, asked: string) {
  const { page, svg, rows, json } = await formsOf(request, "supply-chain", asked);
  expect(
    json.map(({ id }) => id),
    asked,
  ).toEqual(rows.map(({ id }) => id));
  const table = elements("details.table-twin tbody tr", page);
  const pairs = sorted(rows.map(({ from_id, to_id, requirement }) => `${from_id} ${to_id} ${requirement}`));
  expect(table.length, asked).toBe(rows.length);
  expect(pairs.length, asked).toBeLessThanOrEqual(rows.length);
  const names = new Set(rows.flatMap(({ from_name = "", to_name = "" }) => [from_name, to_name]));
  const inTable = new Set(elements("details.table-twin tbody tr", page).flatMap((row) => [textContent(row)]));
  for (const name of names)
    expect(
      [...inTable].some((text) => text.includes(name)),
      `${asked} ${name}`,
    ).toBe(true);
  expect(titlesOf(svg, "title", true).length, asked).toBeGreaterThan(0);
  const drawn = titlesOf(page, 'svg[role="group"] a > title');
  const pictured = new Set(titlesOf(svg, "title", true));
  expect(
    drawn.filter((title) => !pictured.has(title)),
    asked,
  ).toEqual([]);
}

async function sameCountries(request: APIRequestContext, asked: string) {
  const { page, svg, rows, json } = await formsOf(request, "map", asked);
  expect(
    json.map(({ id }) => id),
    asked,
  ).toEqual(rows.map(({ id }) => id));
  const tables = elements("details.table-twin", page).map(
    (twin) => selectAll<AnyNode, Element>("tbody tr", [twin]).length,
  );
  expect(tables, asked).toContain(rows.length);

  const initiatives = sorted(rows.map(({ initiative_name = "" }) => initiative_name));
  const withTie = sorted(
    rows
      .filter(({ country_look_on_day }) => !["", "none"].includes(country_look_on_day ?? ""))
      .map(({ country_name = "" }) => country_name),
  );
  /** What a title says of one initiative: up to the next, or its end. */
  const standing = (title: string, name: string): string => {
    const [, said] = title.split(`. ${name}: `);
    const next = initiatives
      .map((other) => said?.indexOf(`. ${other}: `) ?? -1)
      .filter((place) => place >= 0);
    return said?.slice(0, Math.min(said.length, ...next)) ?? "no tie";
  };
  const tiedIn = (titles: readonly string[]) =>
    sorted(
      titles
        .filter((title) => initiatives.some((name) => !standing(title, name).startsWith("no tie")))
        .map((title) =>
          title.slice(
            0,
            Math.min(
              ...initiatives.map((name) => title.indexOf(`. ${name}: `)).filter((place) => place >= 0),
            ),
          ),
        ),
    );
  const drawn = titlesOf(page, 'svg[role="group"] a > title');
  expect(tiedIn(drawn), asked).toEqual(withTie);
  for (const row of rows.filter(({ held_on_day }) => held_on_day !== "no")) {
    const { country_name = "", initiative_name = "" } = row;
    const title = drawn.find((one) => one.startsWith(`${country_name}. `)) ?? "";
    // Where sources state several ties of one country, the last word is told.
    const told = rows
      .filter((other) => other.country_name === country_name && other.initiative_name === initiative_name)
      .map((other) => other.status_name ?? "");
    const said = standing(title, initiative_name);
    expect(
      told.some((status) => said.includes(status)),
      `${asked} ${title}`,
    ).toBe(true);
  }
  // A view cuts off what lies outside of it, and takes no country away: the picture has all, and cuts off the same.
  const isCountry = (title: string) => initiatives.some((name) => title.includes(`. ${name}: `));
  expect(titlesOf(svg, "title", true).filter(isCountry), asked).toEqual(drawn.filter(isCountry));
  // HTML is read with its names in small letters.
  const [onPage] = elements('svg[role="group"]', page).map((one) => getAttributeValue(one, "viewbox"));
  const [pictured] = elements("svg svg", svg, true).map((one) => getAttributeValue(one, "viewBox"));
  expect(pictured, asked).toBe(onPage);
  expect(pictured === WORLD, asked).toBe(!asked.includes("view="));
}

const KINDS = [
  { chart: "timeline", share: 0.6, queryOf: timelineQuery, same: sameActs },
  { chart: "supply-chain", share: 0.2, queryOf: chainQuery, same: sameTies },
  { chart: "map", share: 0.2, queryOf: mapQuery, same: sameCountries },
] as const;

for (const { chart, share, queryOf, same } of KINDS)
  for (let first = 0; first < STATES * share; first += IN_ONE_TEST)
    test(`random states ${first + 1} to ${first + IN_ONE_TEST} of the ${chart} have the same records in every form`, async ({
      request,
    }) => {
      test.setTimeout(300_000);
      for (let place = first; place < first + IN_ONE_TEST; place += 1)
        await same(request, queryOf(randomFrom(1_000 + place)));
    });
