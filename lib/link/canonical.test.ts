import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuery } from "./arbitrary";
import { canonicalOf } from "./canonical";
import { changesLink } from "./changes";
import { mapLink } from "./map";
import { supplyChainLink } from "./supply-chain";
import { timelineLink } from "./timeline";

const open = (address: string) => {
  const { pathname, searchParams } = new URL(address, "https://example.org");
  return canonicalOf(pathname, searchParams);
};

describe("the canonical address", () => {
  it("drops what a form sends for nothing, sorts what is a set, and keeps the order of the keys", () => {
    expect(open("/timeline?q=&to=2020-09&actor=zte%2Chuawei&sender=&actor=huawei")).toEqual({
      href: "/timeline?actor=huawei,zte&to=2020-09",
      isWhole: true,
    });
    expect(open("/map?country=fra&at=")).toEqual({ href: "/map?country=FRA", isWhole: true });
    expect(open("/changes?to=2&from=1&q=a+b&table=")).toEqual({
      href: "/changes?from=1&to=2&q=a%20b",
      isWhole: true,
    });
    expect(open("/?rev=")).toEqual({ href: "/", isWhole: true });
    expect(open("/countries/fra?rev=1")).toEqual({ href: "/countries/FRA?rev=1", isWhole: true });
    expect(open("/data?rev=")).toEqual({ href: "/data", isWhole: true });
    expect(open("/embed/timeline?theme=dark&to=2020&from=")).toEqual({
      href: "/embed/timeline?to=2020&theme=dark",
      isWhole: true,
    });
  });

  it("does not say all where something had to be left out", () => {
    expect(open("/timeline?actor=huawei&from=yesterday")).toEqual({
      href: "/timeline?actor=huawei",
      isWhole: false,
    });
    expect(open("/events/x?utm_source=mail")).toEqual({ href: "/events/x", isWhole: false });
    for (const query of ["theme=pink", "at=yesterday"])
      expect(open(`/embed/map?${query}`)).toEqual({ href: "/embed/map", isWhole: false });
  });

  it("is none where no page has a state, or no record can be", () => {
    for (const path of [
      "/embed",
      "/embed/changes",
      "/api/timeline",
      "/timeline.csv",
      "/events/%00",
      "/events/x.bib",
      "/events",
    ])
      expect(open(path)).toBeUndefined();
  });

  it("is its own canonical address, so that nobody is sent on twice", () => {
    const keys = [timelineLink, supplyChainLink, mapLink, changesLink].flatMap(({ empty }) =>
      Object.keys(empty),
    );
    const path = fc.constantFrom(
      "/",
      "/timeline",
      "/supply-chain",
      "/map",
      "/changes",
      "/data",
      "/embed/timeline",
      "/embed/supply-chain",
      "/embed/map",
      "/countries/fra",
      "/countries/FRA",
      "/events/huawei-fdpr-2020-08",
      "/actors/a%2Db",
    );
    fc.assert(
      fc.property(path, anyQuery(keys), (asked, query) => {
        const first = canonicalOf(asked, query);
        expect(first && open(first.href)).toEqual({ href: first?.href, isWhole: true });
      }),
      { numRuns: 5_000 },
    );
  });
});
