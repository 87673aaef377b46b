import type { NamedView } from "../../link/view";
import type { MembershipStatus, TieVoice } from "../../vocabulary";
import { grammar } from "./grammar";
import { vocabulary } from "./vocabulary";

/** Words of how a reader moves the map: its views, its keys, and the search for a country. */
export const mapHands = {
  views: "Part of the world shown",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "Whole world",
  view: {
    europe: "Europe",
    "middle-east": "Middle East",
    africa: "Africa",
    "south-asia": "South Asia",
    "south-east-asia": "South-East Asia",
    "east-asia": "East Asia",
    oceania: "Oceania",
    "north-america": "North America",
    "south-america": "South America",
  } satisfies Record<NamedView, string>,
  find: "Find a country or territory",
  findForm: "Search for a country",
  findOpen: "Open",
  findNone: "Name or ISO code",
  found: (number: number) =>
    number === 0
      ? "No country or territory has these letters in its name or code."
      : grammar.count(number, "country or territory", "countries and territories"),
  foundHeading: "Countries and territories",
  keysLabel: "Keys in the map:",
  keys: [
    { keys: ["←", "→", "↑", "↓"], does: "to the next country that way" },
    { keys: ["Home", "End"], does: "to the first and last by name" },
    { keys: ["Enter"], does: "opens" },
    { keys: ["Esc"], does: "closes" },
    { keys: ["+", "−", "0"], does: "larger, smaller, whole world" },
  ],
  gestures:
    "Pinch, or turn the wheel with Ctrl or ⌘, to zoom; drag to move a map that is zoomed in. What is shown is in the address.",
  /** Where sources disagree about a country: who says what. */
  reading: {
    /** `claimed as a member by the United States`. */
    tie: (status: MembershipStatus, by: TieVoice, sponsors: readonly string[]) => {
      const kind = grammar.withArticle(vocabulary.membership[status]);
      const said: Record<TieVoice, string> = {
        sponsor: `claimed as ${kind} by ${sponsors.length > 0 ? grammar.list(sponsors.map(grammar.named)) : "its sponsor"}`,
        "own-government": `${kind} by its own government’s word`,
        report: `reported to be ${kind}`,
      };
      return said[by];
    },
    refusal: (refusal: "declined" | "withdrawn", by: TieVoice) => {
      const did = refusal === "declined" ? "declined" : "withdrew";
      const said: Record<TieVoice, string> = {
        sponsor: `its sponsor says that it ${did}`,
        "own-government": `its own government ${did}`,
        report: `its own government is reported to have ${refusal}`,
      };
      return said[by];
    },
    contested: (tie: string) => `${tie}, contested`,
  },
};
