import type { CiteFormat } from "../../cite/formats";
import type { Confidence } from "../../vocabulary";
import { grammar } from "./grammar";

type Cited = {
  title: string;
  senders: readonly string[];
  announced: string;
  effective: string | undefined;
  citation: string | null;
  revision: number;
  checkedTo: string;
  address: string;
};

/** Words of the panel of one act, and of the keys that work in chart and panel. */
export const eventPanel = {
  previous: "Previous",
  next: "Next",
  steps: "Acts in this chart",
  place: (place: number, count: number) => `${grammar.number(place)} of ${grammar.number(count)}`,
  among: (count: number) => `among ${grammar.count(count, "record", "records")}`,
  elsewhere: "not among the acts shown",
  shown: (acts: number) =>
    acts === 0 ? "The chart now shows no act." : `The chart now shows ${grammar.count(acts, "act", "acts")}.`,
  partyHint: "A name filters the timeline; “page” leads to all that is known about it.",
  partyPage: "page",
  partyPageOf: (name: string) => `${name}: its own page`,
  confidence: {
    high: "high: an official text, or several independent reports that agree",
    medium: "medium: one report, an order not published, or a detail left open; the note says which",
    low: "low: reported by few, or contested",
  } satisfies Record<Confidence, string>,
  corrected: (revision: number, day: string) => `Corrected in revision ${revision}, on ${day}.`,
  correctedHow: "What was corrected",
  maps: "On the map",
  mapOf: (name: string, day: string) => `${name}, ${day}`,
  mapOfBody: (name: string, day: string) => `The country of ${name}, ${day}`,
  citeFiles: "As a file:",
  citeFormat: {
    txt: "Text",
    bib: "BibTeX",
    ris: "RIS",
    "csl.json": "CSL-JSON",
  } satisfies Record<CiteFormat, string>,
  copied: "Copied",
  notCopied: "Selected: copy it with Ctrl+C or ⌘C.",
  /**
   * `US adds Huawei to the Entity List. US Bureau of Industry and Security, announced
   * 15 May 2019, in force from 16 May 2019. 84 FR 22961. In: Chokepoint, revision 1, record
   * checked to June 2026. https://…`
   */
  citation({ title, senders, announced, effective, citation, revision, checkedTo, address }: Cited): string {
    const by = senders.length > 0 ? `${grammar.list(senders)}, a` : "A";
    const dates = `${by}nnounced ${announced}${effective ? `, in force from ${effective}` : ""}`;
    return [
      title,
      dates,
      ...(citation ? [citation] : []),
      `In: Chokepoint, revision ${revision}, record checked to ${checkedTo}`,
      address,
    ].join(". ");
  },
  keys: [
    { keys: ["←", "→"], does: "along the lane" },
    { keys: ["↑", "↓"], does: "to the next lane" },
    { keys: ["Page Up", "Page Down"], does: "by a year" },
    { keys: ["Home", "End"], does: "to the ends" },
    { keys: ["Enter"], does: "opens" },
    { keys: ["J", "K"], does: "next and previous act" },
    { keys: ["Esc"], does: "closes" },
  ],
  keysLabel: "Keys in the chart:",
  sorted: {
    ascending: (heading: string) => `Sorted by ${heading}, ascending`,
    descending: (heading: string) => `Sorted by ${heading}, descending`,
  },
};
