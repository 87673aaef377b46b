import { parse } from "csv-parse/sync";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databaseOf, rowOf, USA_AND_CHINA } from "@/db/testing-draft";
import type { Chart } from "@/lib/charts";
import { chartRoute } from "./chart-route";

type Row = Record<string, string>;

let test: Awaited<ReturnType<typeof databaseOf>>;

/** Two lines that need ASML, of which a rule cut one from Kirin; phones with two processors; four acts, two of them answers. */
beforeAll(async () => {
  const company = (id: string, country: string) => rowOf.node(id, id.toUpperCase(), { country });
  const act = (id: string, on: string) =>
    rowOf.event(id, on, { effectiveOn: on, effectivePrecision: "day" as const });
  const answer = (event: string, other: string, basis: "stated" | "timing-only") => ({
    id: `${event}:responds-to:${other}`,
    event,
    kind: "responds-to" as const,
    other,
    basis,
    note: "",
  });
  const acts = ["rule", "answer", "joint", "third"];
  test = await databaseOf({
    country: [...USA_AND_CHINA, rowOf.country("TWN", "Taiwan"), rowOf.country("NLD", "Netherlands")],
    actor: [
      rowOf.actor("bis", "Bureau of Industry and Security", { kind: "agency", country: "USA" }),
      rowOf.actor("huawei", "Huawei", { country: "CHN" }),
    ],
    event: [
      act("rule", "2020-05-15"),
      act("answer", "2020-10-01"),
      act("joint", "2021-01-01"),
      act("third", "2022-01-01"),
    ],
    eventParty: [
      rowOf.party("rule", "sender", "bis"),
      rowOf.party("rule", "target", "huawei"),
      rowOf.party("answer", "sender", "CHN"),
      rowOf.party("joint", "sender", "USA"),
      rowOf.party("joint", "sender", "CHN"),
      rowOf.party("third", "sender", "NLD"),
    ],
    eventLink: [
      answer("answer", "rule", "stated"),
      answer("joint", "answer", "timing-only"),
      answer("joint", "rule", "stated"),
    ],
    node: [
      company("asml", "NLD"),
      company("tsmc", "TWN"),
      company("smic", "CHN"),
      company("mediatek", "TWN"),
      // It has no tie: a country is there to be taken away once something is seated in it.
      company("lam", "USA"),
      rowOf.node("kirin", "Kirin", { kind: "product", country: "CHN", actor: "huawei" }),
      rowOf.node("phone", "Phone", { kind: "product", country: "CHN" }),
    ],
    dependency: [
      rowOf.dependency("asml", "tsmc", { requirement: "lithography" }),
      rowOf.dependency("asml", "smic", { requirement: "lithography" }),
      rowOf.dependency("tsmc", "kirin", {
        requirement: "fabrication",
        untilOn: "2020-09-15",
        untilPrecision: "day",
        severedBy: "rule",
      }),
      rowOf.dependency("smic", "kirin", {
        requirement: "fabrication",
        sinceOn: "2022-01-01",
        sincePrecision: "day",
      }),
      rowOf.dependency("tsmc", "mediatek", { requirement: "fabrication" }),
      rowOf.dependency("kirin", "phone", { requirement: "processor" }),
      rowOf.dependency("mediatek", "phone", { requirement: "processor" }),
    ],
    jurisdictionReach: [
      {
        id: "USA--asml",
        country: "USA",
        node: "asml",
        law: "beyond-home",
        rule: "A rule",
        confidence: "high",
        note: "",
      },
    ],
    initiative: [rowOf.initiative("camp", "Camp", "2020-01-01")],
    membership: [
      rowOf.membership("camp", "NLD", { fromOn: "2022-12-15", fromPrecision: "day" }),
      rowOf.membership("camp", "TWN", { fromOn: "2021-12-15", fromPrecision: "day" }),
    ],
    citation: [
      ...acts.map((id) => rowOf.citation("event", id, 0, "Register")),
      ...["NLD", "TWN"].map((code) => rowOf.citation("membership", `camp--${code}`, 0, "Register")),
    ],
  });
  process.env.SITE_DATABASE_URL = test.url;
});
afterAll(() => test.close());

async function answered(chart: Chart, form: "csv" | "json", query: string): Promise<string> {
  const asked = new NextRequest(`https://example.org/${chart}.${form}?${query}`);
  const answer = await chartRoute(chart, form)(asked);
  expect([query, answer.status]).toEqual([query, 200]);
  return answer.text();
}

async function rowsOf(chart: Chart, query: string): Promise<Row[]> {
  return parse(await answered(chart, "csv", query), { bom: true, columns: true });
}

/** Some columns of every row, by its id. */
async function told(chart: Chart, query: string, ...columns: string[]) {
  const rows = await rowsOf(chart, query);
  return Object.fromEntries(rows.map((row) => [row.id, columns.map((column) => row[column]).join(" ")]));
}

const CHAIN = "at=2023-01-01";
const TIES = [
  "asml--smic",
  "asml--tsmc",
  "kirin--phone",
  "mediatek--phone",
  "smic--kirin",
  "tsmc--kirin",
  "tsmc--mediatek",
];
const ALIKE = (text: string) => Object.fromEntries(TIES.map((id) => [id, text]));

describe("the files of the supply chain", () => {
  it("tell of each tie what became of it since the earlier day", async () => {
    const columns = ["earlier_day", "state_on_earlier_day", "state_on_day", "change_since_earlier_day"];
    expect(await told("supply-chain", `${CHAIN}&since=2020-01-01`, ...columns)).toEqual({
      ...ALIKE("2020-01-01 standing standing unchanged"),
      "smic--kirin": "2020-01-01 before standing gained",
      "tsmc--kirin": "2020-01-01 standing cut lost",
    });
  });

  it("tell what is lost and what loses a supplier without what is taken away", async () => {
    const columns = ["from_without", "to_without", "suppliers_left_without", "supplier_ids_gone_without"];
    expect(await told("supply-chain", `${CHAIN}&without=tsmc`, ...columns)).toEqual({
      "asml--smic": "unchanged unchanged  ",
      "asml--tsmc": "unchanged taken  ",
      "kirin--phone": "unchanged degraded 1 mediatek",
      "mediatek--phone": "lost degraded 1 mediatek",
      // It had lost TSMC before.
      "smic--kirin": "unchanged unchanged  ",
      "tsmc--kirin": "taken unchanged  ",
      "tsmc--mediatek": "taken lost 0 tsmc",
    });
  });

  it("tell what a jurisdiction takes with it by its law", async () => {
    const lost = await told("supply-chain", `${CHAIN}&without=USA`, "from_without", "to_without");
    expect(lost).toMatchObject({ "asml--tsmc": "taken lost", "kirin--phone": "lost lost" });
  });

  it("count and name the measures that touch both ends, under that lens", async () => {
    const columns = ["from_measures", "from_measure_ids", "to_measures", "to_measure_ids"];
    expect(await told("supply-chain", `${CHAIN}&lens=controls`, ...columns)).toEqual({
      "asml--smic": "0  0 ",
      "asml--tsmc": "0  1 rule",
      "kirin--phone": "1 rule 0 ",
      "mediatek--phone": "0  0 ",
      "smic--kirin": "0  1 rule",
      "tsmc--kirin": "1 rule 1 rule",
      "tsmc--mediatek": "1 rule 0 ",
    });
    const before = await told("supply-chain", "at=2020-05-14&lens=controls", ...columns);
    expect(new Set(Object.values(before))).toEqual(new Set(["0  0 "]));
  });

  it.each([
    ["", "beyond-home USA none "],
    ["&law=USA", "beyond-home USA none "],
    ["&law=NLD", "home USA none "],
    ["&law=TWN", "none USA home "],
  ])("tell whose law reaches both ends, under that lens: %s", async (law, reach) => {
    const columns = ["from_reach", "from_reached_by", "to_reach", "to_reached_by"];
    const rows = await told("supply-chain", `${CHAIN}&lens=jurisdiction${law}`, ...columns);
    expect(rows["asml--tsmc"]).toBe(reach);
  });

  it("tell of how few suppliers both ends and the need hang, under that lens", async () => {
    const columns = ["from_fewest_suppliers", "to_fewest_suppliers", "need_suppliers"];
    expect(await told("supply-chain", `${CHAIN}&lens=concentration`, ...columns)).toEqual({
      "asml--smic": " 1 1",
      "asml--tsmc": " 1 1",
      "kirin--phone": "1 2 2",
      "mediatek--phone": "1 2 2",
      "smic--kirin": "1 1 1",
      "tsmc--kirin": "1 1 1",
      "tsmc--mediatek": "1 1 1",
    });
  });

  it.each([
    ["path=smic..phone", ["kirin--phone", "smic--kirin"]],
    ["path=tsmc..kirin", []],
    ["path=tsmc..kirin&through=cut", ["tsmc--kirin"]],
    ["path=CHN..kirin", ["smic--kirin"]],
  ])("tell which ties lie on a way that is shown: %s", async (path, on) => {
    const rows = await told("supply-chain", `${CHAIN}&${path}`, "on_way");
    expect(rows).toEqual({ ...ALIKE("false"), ...Object.fromEntries(on.map((id) => [id, "true"])) });
  });

  it.each(["", "&since=2023-02-01", "&without=nobody", "&path=nobody..phone", "&law=USA"])(
    "leave empty what the view does not ask for, or not of what is in the record: %s",
    async (more) => {
      const rows = await rowsOf("supply-chain", CHAIN + more);
      const names = Object.keys(rows[0] ?? {});
      const own = names.slice(names.indexOf("earlier_day"));
      expect(own).toHaveLength(19);
      for (const row of rows) expect(own.map((name) => row[name]).join("")).toBe("");
    },
  );

  it("hold the ties in sight of a focus, told as in the whole", async () => {
    const whole = await rowsOf("supply-chain", `${CHAIN}&without=tsmc`);
    const near = await rowsOf("supply-chain", `${CHAIN}&focus=phone&hops=1&without=tsmc`);
    expect(near.map(({ id }) => id)).toEqual(["kirin--phone", "mediatek--phone"]);
    expect(near).toEqual(whole.filter(({ to_id }) => to_id === "phone"));
  });
});

describe("the files of the timeline", () => {
  it.each([
    ["USA~CHN", { rule: "USA", answer: "CHN", joint: "USA|CHN" }],
    ["CHN~USA", { rule: "USA", answer: "CHN", joint: "CHN|USA" }],
    ["bis~NLD", { rule: "bis", third: "NLD" }],
  ])("tell of which of two compared senders an act is: %s", async (pair, sides) => {
    expect(await told("timeline", `compare=${pair}`, "compared_sides")).toEqual(sides);
  });

  it("tell which acts in the view answer which, and on what that rests", async () => {
    expect(await told("timeline", "answers=all", "answers_ids", "answers_bases")).toEqual({
      rule: " ",
      answer: "rule stated",
      joint: "rule|answer stated|timing-only",
      third: " ",
    });
    expect(await told("timeline", "from=2020-10&answers=all", "answers_ids")).toEqual({
      answer: "",
      joint: "answer",
      third: "",
    });
  });

  it("tell in JSON what was not asked for from what there is none of", async () => {
    const answersOf = async (query: string) => {
      const { rows }: { rows: { answers_ids: unknown; compared_sides: unknown }[] } = JSON.parse(
        await answered("timeline", "json", query),
      );
      return rows.map(({ answers_ids, compared_sides }) => [answers_ids, compared_sides]);
    };
    expect(await answersOf("to=2020-06&answers=all")).toEqual([[[], null]]);
    expect(await answersOf("compare=USA~CHN&to=2020-06")).toEqual([[null, ["USA"]]]);
  });

  it.each(["fold=china", "full=china", "event=answer", "after=answer", "lanes=measure"])(
    "hold all acts of the view, however they are drawn: %s",
    async (drawn) => {
      expect(await answered("timeline", "csv", drawn)).toBe(await answered("timeline", "csv", ""));
    },
  );
});

describe("the files of the map", () => {
  it("tell which ties are set off as begun of late", async () => {
    const asked = "at=2023-01-01&initiative=camp";
    expect(await told("map", `${asked}&recent=30`, "joined_recently")).toEqual({
      "camp--NLD": "true",
      "camp--TWN": "false",
    });
    expect(await told("map", asked, "joined_recently")).toEqual({ "camp--NLD": "", "camp--TWN": "" });
  });

  it("hold the ties of all countries where some are chosen in the legend, and tell which", async () => {
    const asked = "at=2022-01-01&initiative=camp&look=first-own-act";
    expect(await told("map", asked, "in_legend_choice")).toEqual({
      "camp--NLD": "false",
      "camp--TWN": "true",
    });
  });
});
