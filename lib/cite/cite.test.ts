import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import { read } from "@customcommander/ris";
import { describe, expect, it } from "vitest";
import { writeBibtex } from "./bibtex";
import { citeHrefs } from "./formats";
import { citeOfficial, citePage, type Edition, type OfficialText } from "./items";
import { writeRis } from "./ris";

const EDITION: Edition = {
  revision: 2,
  publishedOn: "2026-11-26",
  accessedOn: "2026-11-27",
  version: "Revision 2",
  note: "Record checked to June 2026",
  site: "Chokepoint",
};

const PAGE = citePage(
  {
    id: "chokepoint-listing-r2",
    title: "US lists Huawei & 68 % of {its} #1_affiliates",
    abstract: "华为 was listed\nin May.",
    address: "https://site.example/events/listing?rev=2",
  },
  EDITION,
);

const LISTING: OfficialText = {
  id: "listing",
  title: "US lists Huawei",
  senders: ["US Bureau of Industry and Security"],
  announced: { on: "2019-05-15", precision: "day" },
  isCourt: false,
  citation: "84 FR 22961",
  note: "",
  source: {
    url: "https://register.example/84_FR-22961?a=1&b=%20",
    publisher: "Federal Register",
    title: "Addition of Entities to the Entity List",
    seenOn: "2026-06-01",
  },
};

describe("what is cited", () => {
  it("is the page of the site, as an edition of the record", () => {
    expect(PAGE).toEqual({
      id: "chokepoint-listing-r2",
      type: "webpage",
      title: "US lists Huawei & 68 % of {its} #1_affiliates",
      author: [{ literal: "Chokepoint" }],
      "container-title": "Chokepoint",
      publisher: "Chokepoint",
      issued: { "date-parts": [[2026, 11, 26]] },
      accessed: { "date-parts": [[2026, 11, 27]] },
      version: "Revision 2",
      abstract: "华为 was listed\nin May.",
      note: "Record checked to June 2026",
      URL: "https://site.example/events/listing?rev=2",
    });
  });

  it("is the official text of an act, by volume and page where it says so", () => {
    expect(citeOfficial(LISTING)).toEqual({
      id: "listing-official",
      type: "legislation",
      title: "Addition of Entities to the Entity List",
      author: [{ literal: "US Bureau of Industry and Security" }],
      "container-title": "Federal Register",
      volume: "84",
      page: "22961",
      publisher: "Federal Register",
      issued: { "date-parts": [[2019, 5, 15]] },
      accessed: { "date-parts": [[2026, 6, 1]] },
      note: "84 FR 22961",
      URL: "https://register.example/84_FR-22961?a=1&b=%20",
    });
  });

  it("is no more than is known of an official text", () => {
    const bare = { ...LISTING, senders: [], announced: { on: "2019-05-01", precision: "month" } as const };
    expect(
      citeOfficial({ ...bare, citation: "Order No. 7", source: undefined, note: "not confirmed" }),
    ).toEqual({
      id: "listing-official",
      type: "legislation",
      title: "US lists Huawei",
      number: "Order No. 7",
      issued: { "date-parts": [[2019, 5]] },
      note: "Order No. 7, not confirmed",
    });
    expect(citeOfficial({ ...bare, citation: null, source: undefined })).toBeUndefined();
  });
});

const ITEMS = [citeOfficial(LISTING), PAGE].flatMap((item) => item ?? []);

describe("BibTeX", () => {
  it("is written exactly so", () => {
    expect(writeBibtex(ITEMS)).toBe(`@misc{listing-official,
  author = {{US Bureau of Industry and Security}},
  title = {{Addition of Entities to the Entity List}},
  howpublished = {Federal Register},
  volume = {84},
  pages = {22961},
  publisher = {Federal Register},
  year = {2019},
  month = may,
  url = {https://register.example/84_FR-22961?a=1&b=%20},
  urldate = {2026-06-01},
  note = {84 FR 22961},
}

@misc{chokepoint-listing-r2,
  author = {{Chokepoint}},
  title = {{US lists Huawei \\& 68 \\% of \\{its\\} \\#1\\_affiliates}},
  howpublished = {Chokepoint},
  publisher = {Chokepoint},
  year = {2026},
  month = nov,
  version = {Revision 2},
  url = {https://site.example/events/listing?rev=2},
  urldate = {2026-11-27},
  note = {Record checked to June 2026},
  abstract = {华为 was listed in May.},
}
`);
  });

  it("is read by a reader of BibTeX as what was written", () => {
    const [official, page] = new Cite(writeBibtex(ITEMS)).data;
    expect(official).toMatchObject({
      title: "Addition of Entities to the Entity List",
      author: [{ family: "US Bureau of Industry and Security" }],
      issued: { "date-parts": [[2019, 5]] },
      URL: "https://register.example/84_FR-22961?a=1&b=%20",
    });
    expect(page).toMatchObject({
      "citation-key": "chokepoint-listing-r2",
      title: "US lists Huawei & 68 % of {its} #1_affiliates",
      URL: "https://site.example/events/listing?rev=2",
      note: "Record checked to June 2026",
    });
  });
});

describe("RIS", () => {
  it("is read by a reader of RIS as what was written", () => {
    expect(read(writeRis(ITEMS).replaceAll("\r\n", "\n"))).toEqual([
      {
        TY: ["GOVDOC"],
        ID: ["listing-official"],
        AU: [expect.objectContaining({ last_name: "US Bureau of Industry and Security" })],
        TI: ["Addition of Entities to the Entity List"],
        T2: ["Federal Register"],
        VL: ["84"],
        SP: ["22961"],
        PB: ["Federal Register"],
        PY: ["2019"],
        DA: [{ year: "2019", month: "05", day: "15", info: "" }],
        UR: ["https://register.example/84_FR-22961?a=1&b=%20"],
        Y2: ["2026/06/01/"],
        N1: ["84 FR 22961"],
      },
      {
        TY: ["ELEC"],
        ID: ["chokepoint-listing-r2"],
        AU: [expect.objectContaining({ last_name: "Chokepoint" })],
        TI: ["US lists Huawei & 68 % of {its} #1_affiliates"],
        T2: ["Chokepoint"],
        PB: ["Chokepoint"],
        PY: ["2026"],
        DA: [{ year: "2026", month: "11", day: "26", info: "" }],
        ET: ["Revision 2"],
        UR: ["https://site.example/events/listing?rev=2"],
        Y2: ["2026/11/27/"],
        N1: ["Record checked to June 2026"],
        AB: ["华为 was listed in May."],
      },
    ]);
  });

  it("has a line end of its own for every line", () => {
    expect(
      writeRis(ITEMS)
        .split("\r\n")
        .every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line)),
    ).toBe(true);
    expect([writeRis([]), writeBibtex([])]).toEqual(["", ""]);
  });
});

it("stands at the address of what is cited, with its query", () => {
  expect(citeHrefs("/timeline?actor=huawei&q=a?b")).toEqual({
    txt: "/timeline.txt?actor=huawei&q=a?b",
    bib: "/timeline.bib?actor=huawei&q=a?b",
    ris: "/timeline.ris?actor=huawei&q=a?b",
    "csl.json": "/timeline.csl.json?actor=huawei&q=a?b",
  });
  expect(citeHrefs("/events/listing").bib).toBe("/events/listing.bib");
});
