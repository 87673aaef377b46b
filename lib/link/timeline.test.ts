import { describe, expect, it } from "vitest";
import { chosenKinds, timelineLink, windowOf } from "./timeline";

const open = (query: string) => timelineLink.read(new URLSearchParams(query));

describe("the timeline's link", () => {
  it("writes exactly these addresses", () => {
    const { empty, href } = timelineLink;
    expect(href(empty)).toBe("/timeline");
    expect(href({ ...empty, actor: ["huawei", "bytedance"], from: "2019-05", to: "2020-09" })).toBe(
      "/timeline?actor=bytedance,huawei&from=2019-05&to=2020-09",
    );
    expect(href({ ...empty, sender: ["USA"], target: ["CHN"], measure: ["technology-controls"] })).toBe(
      "/timeline?sender=USA&target=CHN&measure=technology-controls",
    );
    expect(
      href({ ...empty, dates: "effective", lanes: "target", event: "huawei-fdpr-2020-08", rev: 3 }),
    ).toBe("/timeline?dates=effective&lanes=target&event=huawei-fdpr-2020-08&rev=3");
    expect(href({ ...empty, measure: ["tariff"], confidence: ["low", "high"], from: "2019" })).toBe(
      "/timeline?measure=tariff&confidence=high,low&from=2019",
    );
    expect(href({ ...empty, event: "huawei-fdpr-2020-08", answers: "all", q: "chips" })).toBe(
      "/timeline?event=huawei-fdpr-2020-08&answers=all&q=chips",
    );
    expect(href({ ...empty, sender: ["NLD"], compare: ["USA", "CHN"], fold: ["other", "china"] })).toBe(
      "/timeline?sender=NLD&compare=USA~CHN&fold=china,other",
    );
    expect(href({ ...empty, compare: ["CHN", "USA"], full: ["below"], after: "huawei-fdpr-2020-08" })).toBe(
      "/timeline?compare=CHN~USA&full=below&after=huawei-fdpr-2020-08",
    );
    expect(href({ ...empty, q: "华为" })).toBe("/timeline?q=%E5%8D%8E%E4%B8%BA");
    expect(href({ ...empty, q: "50% & <b>, Meng's" })).toBe(
      "/timeline?q=50%25%20%26%20%3Cb%3E%2C%20Meng%27s",
    );
  });

  it("keeps its keys in one order, whatever order they were given in", () => {
    const { state, refused } = open(
      "rev=2&q=chips&answers=all&after=y&event=x&full=law&fold=finance&lanes=measure&compare=bis~mofcom&dates=effective&to=2020&from=2019&confidence=medium&measure=tariff&target=CHN&sender=USA&actor=huawei",
    );
    expect(refused).toEqual([]);
    expect(timelineLink.href(state)).toBe(
      "/timeline?actor=huawei&sender=USA&target=CHN&compare=bis~mofcom&measure=tariff&confidence=medium&from=2019&to=2020&dates=effective&lanes=measure&fold=finance&full=law&event=x&after=y&answers=all&q=chips&rev=2",
    );
  });

  it.each([
    "actor=huawei,bytedance",
    "actor=huawei%2Cbytedance",
    "actor=huawei&actor=bytedance",
    "actor=bytedance&actor=huawei,bytedance",
    "actor=%20huawei%20,,bytedance,",
    "actor=&actor=huawei&actor=bytedance",
  ])("reads %s as the same two actors", (query) => {
    const { state, refused } = open(query);
    expect(refused).toEqual([]);
    expect(timelineLink.href(state)).toBe("/timeline?actor=bytedance,huawei");
  });

  it.each([
    "compare=usa~Chn",
    "compare=USA&compare=CHN",
    "compare=%20USA%20~CHN~",
    "compare=&compare=USA~CHN",
  ])("reads %s as the same two, one above the other", (query) => {
    const { state, refused } = open(query);
    expect(refused).toEqual([]);
    expect(timelineLink.href(state)).toBe("/timeline?compare=USA~CHN");
  });

  it("reads the code of a country in any letter case, and only writes it in capitals", () => {
    expect(timelineLink.href(open("sender=usa,Gbr&target=cHn").state)).toBe(
      "/timeline?sender=GBR,USA&target=CHN",
    );
  });

  it.each([
    ["from=2020-02-30", "from", "2020-02-30", "not-a-date"],
    ["to=2020-13", "to", "2020-13", "not-a-date"],
    ["to=yesterday", "to", "yesterday", "not-a-date"],
    ["from=2019&from=2020", "from", "2020", "given-twice"],
    ["measure=embargo", "measure", "embargo", "not-a-choice"],
    ["measure=Tariff", "measure", "Tariff", "not-a-choice"],
    ["confidence=certain", "confidence", "certain", "not-a-choice"],
    ["dates=announced", "dates", "announced", "not-a-choice"],
    ["lanes=sender", "lanes", "sender", "not-a-choice"],
    ["compare=USA", "compare", "USA", "not-a-pair"],
    ["compare=USA~usa", "compare", "USA~usa", "not-a-pair"],
    ["compare=USA~CHN~NLD", "compare", "USA~CHN~NLD", "not-a-pair"],
    ["compare=USA~<b>", "compare", "USA~<b>", "not-an-id"],
    ["fold=everything", "fold", "everything", "not-a-choice"],
    ["full=USA", "full", "USA", "not-a-choice"],
    ["after=-x", "after", "-x", "not-an-id"],
    ["answers=stated", "answers", "stated", "not-a-choice"],
    ["answers=All", "answers", "All", "not-a-choice"],
    ["actor=Huawei%20Technologies", "actor", "Huawei Technologies", "not-an-id"],
    ["actor=-huawei", "actor", "-huawei", "not-an-id"],
    ["event=<b>", "event", "<b>", "not-an-id"],
    [`actor=${"x".repeat(81)}`, "actor", `${"x".repeat(39)}…`, "too-long"],
    [`q=${"x".repeat(10_000)}`, "q", `${"x".repeat(39)}…`, "too-long"],
    ["rev=0", "rev", "0", "not-a-number"],
    ["rev=1.5", "rev", "1.5", "not-a-number"],
    ["rev=2147483647", "rev", "2147483647", "not-a-number"],
    ["rev=1e3", "rev", "1e3", "not-a-number"],
    ["kind=tariff", "kind", "tariff", "unknown-key"],
    ["Actor=huawei", "Actor", "huawei", "unknown-key"],
    ["__proto__=x", "__proto__", "x", "unknown-key"],
    ["constructor=x", "constructor", "x", "unknown-key"],
  ])("leaves the wrong part of %.40s out and says why", (query, key, text, reason) => {
    const { refused, state } = open(`target=CHN&${query}`);
    expect(refused).toEqual([{ key, text, reason }]);
    expect(state.target).toEqual(["CHN"]);
  });

  it("takes forty actors and names the ones after them", () => {
    const ids = Array.from({ length: 42 }, (_, index) => `actor-${index + 10}`);
    const { state, refused } = open(`actor=${ids.join(",")}`);
    expect(state.actor).toEqual(ids.slice(0, 40));
    expect(refused).toEqual([
      { key: "actor", text: "actor-50", reason: "too-many" },
      { key: "actor", text: "actor-51", reason: "too-many" },
    ]);
  });

  it("names twelve wrong parts at most", () => {
    expect(
      open(`measure=${Array.from({ length: 500 }, (_, index) => `m${index}`).join(",")}`).refused,
    ).toHaveLength(12);
  });

  it("keeps search words readable: blanks single, control characters gone, composed letters", () => {
    expect(open("q=%20a%00b%0A%20c%20").state.q).toBe("a b c");
    expect(open("q=Cafe%CC%81").state.q).toBe("Café");
    expect(open("q=%E2%80%AEevil").state.q).toBe("evil");
    expect(timelineLink.read({ q: "half \ud800 a letter" }).state.q).toBe("half a letter");
    expect(open("q=%20%20").state.q).toBeUndefined();
  });

  it("reads what a framework hands over as well as a query", () => {
    expect(timelineLink.read({ actor: ["huawei", "zte"], q: undefined, to: "2020" }).state).toEqual({
      ...timelineLink.empty,
      actor: ["huawei", "zte"],
      to: "2020",
    });
  });
});

describe("the measures of a choice", () => {
  it("are all kinds of a family, or the kinds named, in the vocabulary's order", () => {
    expect(chosenKinds(["tariff", "easing", "app-ban"])).toEqual([
      "app-ban",
      "tariff",
      "relaxation",
      "temporary-licence",
      "suspension",
      "delisting",
    ]);
  });
  it("are none when nothing is chosen", () => expect(chosenKinds([])).toEqual([]));
});

describe("the window", () => {
  it("is whole months, from the first day to the last", () => {
    expect(windowOf({ from: "2019-05", to: "2020-09" })).toEqual({ from: "2019-05-01", to: "2020-09-30" });
    expect(windowOf({ from: "2020", to: "2020" })).toEqual({ from: "2020-01-01", to: "2020-12-31" });
    expect(windowOf({ from: undefined, to: "2020-05-15" })).toEqual({ from: undefined, to: "2020-05-15" });
  });
});
