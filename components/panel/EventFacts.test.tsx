import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SearchedWords } from "@/components/page/Marked";
import type { EventDetail } from "@/db/queries/event-detail";
import { EventFacts } from "./EventFacts";

const EVENT: EventDetail = {
  id: "listing",
  title: "A listing",
  summary: "",
  measure: "entity-list",
  stage: "adopted",
  announcedOn: "2019-05-15",
  announcedPrecision: "day",
  effectiveOn: "2019-05-21",
  effectivePrecision: "day",
  endedOn: null,
  endedPrecision: null,
  endKind: null,
  scheduledEndOn: null,
  scheduledEndPrecision: null,
  legalBasis: "15 CFR 744",
  citation: "84 FR 22961",
  citationStatus: null,
  listNotice: null,
  extraterritorial: false,
  confidence: "high",
  note: "Huawei was told.",
  revision: 1,
  parties: [
    {
      role: "target",
      actor: "huawei",
      country: "CHN",
      name: "Huawei",
      originalName: "华为",
      kind: "company",
      group: "china",
      endedOn: null,
      endedPrecision: null,
      note: "",
    },
  ],
  links: [],
  severed: [],
  sources: [],
  corrected: null,
};

/** What is marked of the facts when a reader searched for `text`. */
function marksOf(text: string | undefined) {
  const drawn = renderToStaticMarkup(
    <SearchedWords text={text}>
      <EventFacts event={EVENT} rev={undefined} />
    </SearchedWords>,
  );
  return [...drawn.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map(([, mark]) => mark);
}

it("marks what was searched in names, law, citation and note, and not in dates", () => {
  expect(marksOf("huawei")).toEqual(["Huawei", "Huawei"]);
  expect(marksOf("华为")).toEqual(["华为"]);
  expect(marksOf("84 FR22961")).toEqual(["84", "FR 22961"]);
  expect(marksOf("cfr")).toEqual(["CFR"]);
  expect(marksOf("may 2019")).toEqual([]);
  expect(marksOf(undefined)).toEqual([]);
});
