import { describe, expect, it } from "vitest";
import { words } from "@/lib/words";
import { citeEvent } from "./cite";

const LISTING = {
  id: "entity-list-huawei-2019",
  title: "US adds Huawei and 68 affiliates to the Entity List",
  announcedOn: "2019-05-15",
  announcedPrecision: "day",
  effectiveOn: "2019-05-16",
  effectivePrecision: "day",
  stage: "adopted",
  citation: "84 FR 22961",
  revision: 3,
  parties: [
    { role: "sender", name: "US Bureau of Industry and Security" },
    { role: "target", name: "Huawei" },
  ],
} as const;

const cite = (event: Parameters<typeof citeEvent>[0]) =>
  citeEvent(event, "2026-06", "https://example.org", words());

describe("the citation of an act", () => {
  it("names senders, dates, the official text, the revision and its address", () => {
    expect(cite(LISTING)).toBe(
      "US adds Huawei and 68 affiliates to the Entity List. US Bureau of Industry and Security, announced 15 May 2019, in force from 16 May 2019. 84 FR 22961. In: Chokepoint, revision 3, record checked to June 2026. https://example.org/events/entity-list-huawei-2019?rev=3",
    );
  });

  it("says no more than is known", () => {
    expect(
      cite({
        ...LISTING,
        announcedOn: "2019-05-01",
        announcedPrecision: "month",
        stage: "proposed",
        citation: null,
        parties: [],
      }),
    ).toBe(
      "US adds Huawei and 68 affiliates to the Entity List. Announced May 2019. In: Chokepoint, revision 3, record checked to June 2026. https://example.org/events/entity-list-huawei-2019?rev=3",
    );
  });
});
