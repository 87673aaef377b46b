import { expect, it } from "vitest";
import { datasetOf, eventOf, structuredText } from "./structured";

const ORIGIN = "https://example.org";

it("describes the rows of a view with the files in which they can be had", () => {
  const view = {
    title: "Who restricted whom?",
    sentence: "37 acts.",
    href: "/timeline?actor=huawei",
    revision: 2,
    publishedAt: "2026-11-26 10:00:00+00",
  };
  expect(datasetOf(view, "Chokepoint", ORIGIN)).toMatchObject({
    "@type": "Dataset",
    description: "37 acts.",
    url: "https://example.org/timeline?actor=huawei",
    version: "2",
    dateModified: "2026-11-26T10:00:00.000Z",
    distribution: [
      { encodingFormat: "text/csv", contentUrl: "https://example.org/timeline.csv?actor=huawei" },
      { encodingFormat: "application/json", contentUrl: "https://example.org/timeline.json?actor=huawei" },
    ],
  });
});

it("describes an act with its date as far as it is known", () => {
  const act = {
    title: "An act",
    summary: "What it does.",
    href: "/events/one",
    announced: { on: "2020-05-01", precision: "month" as const },
    ended: undefined,
    senders: ["Bureau"],
  };
  const event = eventOf(act, ORIGIN);
  expect(event).toMatchObject({ startDate: "2020-05", organizer: [{ name: "Bureau" }] });
  expect(event).not.toHaveProperty("endDate");
});

it("is a text that no text in it can end", () => {
  const text = structuredText(
    eventOf(
      {
        title: "</script><script>alert(1)</script>",
        summary: "",
        href: "/events/one",
        announced: { on: "2020-05-01", precision: "day" },
        ended: { on: "2021-01-01", precision: "year" },
        senders: [],
      },
      ORIGIN,
    ),
  );
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({ name: "</script><script>alert(1)</script>", endDate: "2021" });
});
