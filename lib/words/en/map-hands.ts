import type { NamedView } from "../../link/view";
import { grammar } from "./grammar";

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
  /** After the standing towards an initiative about which sources disagree: by another reading it never was one. */
  reading: {
    declined: "by another reading it declined",
    withdrawn: "by another reading it withdrew",
  },
};
