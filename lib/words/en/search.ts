import { grammar } from "./grammar";

/** Words of the timeline's filters and search. */
export const search = {
  confidence: "Confidence",
  about: {
    confidence: (levels: string) => ` told with ${levels} confidence`,
  },
  rule: "An act is shown when it passes every filter (and); within one filter any value will do (or). An actor stands for its direct parts too, a country for its bodies.",
  chosen: (number: number) => `${grammar.number(number)} chosen`,
  listOf: (label: string) => `Choices for ${label}`,
  /** What an option would leave. */
  leaves: (acts: number) => grammar.count(acts, "act", "acts"),
  leavesNone: "no act",
  leavingNone: "These would leave no act",
  counting: "Counting…",
  counted: (options: number) =>
    `${grammar.count(options, "choice", "choices")}, each with the acts that it would leave`,
  countedAlone: (options: number) =>
    `${grammar.count(options, "choice", "choices")}, each with the acts that it would leave by itself`,
  notCounted: "The acts of each choice could not be counted.",
  noOption: "No choice has these letters in its name.",
  suggested: (number: number) =>
    `${grammar.count(number, "suggestion", "suggestions")} · Enter searches for the words as they stand`,
  suggestions: { actor: "Actors", country: "Countries and territories", event: "Acts, opened by choosing" },
  empty: {
    lead: (drops: number) =>
      drops === 1 ? "One filter alone stands in the way:" : "Without any one of these, acts come back:",
    none: "No filter by itself stands in the way: without any single one there is still no act.",
    drop: (label: string, acts: number) =>
      `Drop ${label}: ${grammar.count(acts, "act comes", "acts come")} back`,
    window: (from: string, to: string) => (from === to ? `Window ${from}` : `From ${from} to ${to}`),
    dates: "Date by which acts took effect",
    clear: "Clear all filters",
  },
};
