import { expect, test } from "playwright/test";
import { numbersFrom } from "./numbers-from";

/** Addresses that nobody would write, for each form: more with FUZZED=1000. */
const EACH = Number(process.env.FUZZED ?? 16);
/** The number from which they are made up: others with FUZZED_SEED. */
const SEED = Number(process.env.FUZZED_SEED ?? 7_000);
/** How long one may take on a busy machine, ms: far more than a reader waits, and no hang. */
const PATIENCE = 30_000;

const CHARTS = ["timeline", "supply-chain", "map"];
const FORMS = [
  ...CHARTS.flatMap((chart) =>
    [
      "",
      ".csv",
      ".json",
      ".csv-metadata.json",
      ".svg",
      ".png",
      ".zip",
      ".bib",
      ".ris",
      ".csl.json",
      ".txt",
    ].map((ending) => `/${chart}${ending}`),
  ),
  ...CHARTS.map((chart) => `/embed/${chart}`),
  ...["atom", "feed.json", "ics"].map((ending) => `/timeline.${ending}`),
  "/oembed",
  "/changes",
  ...["csv", "json", "atom"].map((ending) => `/changes.${ending}`),
  "/data",
  "/data.zip",
  "/stories/september-2020",
  "/events/huawei-fdpr-2020-08",
  "/events/huawei-fdpr-2020-08.bib",
];

const KEYS = [
  ..."actor sender target measure confidence from to dates lanes fold full event after answers q rev compare".split(
    " ",
  ),
  ..."at since focus hops direction without lens law path through".split(" "),
  ..."initiative recent layer look tie view country matrix region only sort".split(" "),
  ..."w scale preset theme url maxwidth maxheight format kind table page __proto__ constructor toString".split(
    " ",
  ),
];

const VALUES = [
  "",
  "huawei",
  "USA",
  "2020-09-16",
  "1",
  "-1",
  "0",
  "99999999999999999999",
  "1e308",
  "NaN",
  "2020-02-31",
  "%00",
  "%E0%A4%A",
  "%FF%FE",
  "a,b,,c,",
  "~~",
  "USA~CHN",
  "..",
  "../../etc/passwd",
  "%3Cscript%3Ealert(1)%3C/script%3E",
  "'%20or%201=1--",
  "%F0%9F%92%A9",
  "%E5%8D%8E%E4%B8%BA",
  "%E2%80%AE%E2%80%8F",
  "%24%7Bjndi:ldap://x%7D",
  "http://169.254.169.254/",
  "open",
  "social",
  "dark",
  "2400",
  "3",
];

const LONG = ["a".repeat(10_000), "1,".repeat(2_000)];

/** What decides whether anything else of an address is read. */
const DECISIVE = "format";

/** What gives one of several things, by chance. */
type Choose = <Thing>(of: readonly Thing[]) => Thing;

/** How far the values of one key are from those of the one before: other addresses for another seed. */
const STRIDE = 1 + Math.floor(numbersFrom(SEED)() * (VALUES.length - 1));

/** One address with a value for every key: as many turns as there are values give each key each of them. */
function everyKey(valueAt: (place: number) => string | undefined): string {
  return KEYS.filter((key) => key !== DECISIVE)
    .map((key, place) => `${key}=${valueAt(place)}`)
    .join("&");
}

/** One address with more for every key than any takes, and no more than a program reads. */
const EACH_LONG = KEYS.map((key) => `${key}=${"a".repeat(160)}`).join("&");

/** One address with few keys, of which some have more than anyone reads. */
function fewKeys(next: () => number, choose: Choose): string {
  const values = [...VALUES, ...LONG];
  return Array.from({ length: 1 + Math.floor(next() * 5) }, () => `${choose(KEYS)}=${choose(values)}`).join(
    "&",
  );
}

/** Addresses of one form, no two alike: first in turns, the later ones by chance. */
function queriesOf(place: number): string[] {
  const next = numbersFrom(SEED + place);
  const choose: Choose = <Thing>(of: readonly Thing[]) => of[Math.floor(next() * of.length)] as Thing;
  // Forms beside each other are read by the same code: together they take more turns than there are values.
  const start = place * Math.floor(EACH / 2);
  const queries = new Set([EACH_LONG]);
  for (let turn = 0; queries.size < EACH; turn += 1) {
    const inTurn = (at: number) => VALUES[(start + turn + at * STRIDE) % VALUES.length];
    queries.add(everyKey(turn < VALUES.length ? inTurn : () => choose(VALUES)));
    if (turn % 2 === 0 && queries.size < EACH) queries.add(fewKeys(next, choose));
  }
  return [...queries];
}

for (const [place, form] of FORMS.entries())
  test(`${form} answers addresses that nobody would write, each in time and none with a fault of its own`, async ({
    request,
  }) => {
    test.setTimeout(60_000 + EACH * 5_000);
    for (const query of queriesOf(place)) {
      const address = `${form}?${query}`;
      const answer = await request.get(address, { maxRedirects: 3, timeout: PATIENCE });
      const status = answer.status();
      // An address longer than any program has to read, a form that is not given, and pictures while others are drawn.
      if (status === 431 || status === 501 || (status === 503 && "retry-after" in answer.headers())) continue;
      expect(status, address.slice(0, 300)).toBeLessThan(500);
      expect((await answer.body()).length, address.slice(0, 300)).toBeGreaterThan(0);
    }
  });
