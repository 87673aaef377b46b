import { describe, expect, it } from "vitest";
import { hrefsFrom } from "./moving";

const from = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://chokepoint.example");
  return hrefsFrom(pathname, searchParams);
};

describe("moving between charts", () => {
  it("keeps the actor, the words and the revision, and turns the window's end into the day shown", () => {
    expect(from("/timeline?actor=huawei&from=2019-05&to=2020-09&q=chips&rev=1")).toEqual({
      front: "/?rev=1",
      timeline: "/timeline?actor=huawei&from=2019-05&to=2020-09&q=chips&rev=1",
      supplyChain: "/supply-chain?actor=huawei&at=2020-09-30&q=chips&rev=1",
      map: "/map?at=2020-09-30&rev=1",
    });
  });

  it("turns the day shown into the end of a window on the way back", () => {
    expect(from("/map?at=2020-09-08&country=JPN").timeline).toBe("/timeline?to=2020-09-08");
    expect(from("/supply-chain?actor=smic&at=2020-09-16&focus=huawei-phones").timeline).toBe(
      "/timeline?actor=smic&to=2020-09-16",
    );
  });

  it("keeps the window of the map's counts of measures, and not one that waits", () => {
    const { timeline, supplyChain } = from("/map?layer=sent&from=2019-05&to=2020-09&country=CHN&rev=1");
    expect(timeline).toBe("/timeline?from=2019-05&to=2020-09&rev=1");
    expect(supplyChain).toBe("/supply-chain?at=2020-09-30&rev=1");
    expect(from("/map?from=2019-05&to=2020-09").timeline).toBe("/timeline");
  });

  it("keeps only the revision on a page that is not a chart", () => {
    expect(from("/events/huawei-fdpr-2020-05?rev=2&actor=huawei")).toEqual({
      front: "/?rev=2",
      timeline: "/timeline?rev=2",
      supplyChain: "/supply-chain?rev=2",
      map: "/map?rev=2",
    });
  });
});
