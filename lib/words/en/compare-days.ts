import { grammar } from "./grammar";

function ties(number: number): string {
  return grammar.count(number, "tie", "ties");
}

/** Words of two days compared. */
export const compareDays = {
  control: "Compare with",
  heading: (since: string, day: string) => `From ${since} to ${day}`,
  sentence: (since: string, lost: number, gained: number) =>
    lost + gained === 0
      ? ` Since ${since}, no tie shown was lost or gained.`
      : ` Since ${since}, ${ties(lost)} shown ${lost === 1 ? "was" : "were"} lost and ${grammar.number(gained)} gained.`,
  lost: (number: number) => `Lost (${grammar.number(number)})`,
  gained: (number: number) => `Gained (${grammar.number(number)})`,
  tie: (from: string, to: string, requirement: string) => `${from} → ${to} (${requirement})`,
  cutBy: "cut by",
  endedOn: (date: string) => `ended, not by a measure: ${date}`,
  since: (day: string) => `since ${day}`,
  /** After the title of a measure: who sent it, and when the tie was cut. */
  sent: (senders: readonly string[], date: string) =>
    senders.length === 0 ? `; ${date}` : `, ${grammar.list(senders)}; ${date}`,
  line: {
    lost: (from: string, to: string) => `${from} → ${to}: lost since then, not by a measure`,
    gained: (from: string, to: string) => `${from} → ${to}: gained since then`,
  },
  /** In the list of a narrow screen. */
  gainedFrom: (name: string) => `${name}: gained since then`,
  legend: { lost: "lost since then", gained: "gained since then" },
  clear: "Compare no more",
};
