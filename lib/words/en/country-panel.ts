import type { MeasureSide } from "../../link/measures";
import { grammar } from "./grammar";

/** Words of the map's panel of one country, besides those of its ties. */
export const countryPanel = {
  measures: "Measures",
  /** `41 acts sent, 2018 to 2026`. */
  count: (acts: number, side: MeasureSide, window: string) => {
    const number = acts === 0 ? "No act" : grammar.count(acts, "act", "acts");
    return `${number} ${side === "sent" ? "sent" : "received"}, ${window}`;
  },
  latest: (number: number) => (number === 1 ? "The latest:" : `The latest ${grammar.number(number)}:`),
  twice: (acts: number) =>
    `${acts === 1 ? "One act is" : `${grammar.number(acts)} acts are`} shown from two sides and counted once.`,
  timeline: (acts: number, side: MeasureSide) =>
    acts === 1
      ? `The act ${side} on the timeline`
      : `All ${grammar.number(acts)} acts ${side} on the timeline`,
  networks: "Suppliers of 5G networks",
  networkActs: "Acts of the record that keep suppliers out of telecom networks, or limit them there:",
  networkStatus: (initiative: string) => `Under ${initiative}:`,
  notResearched:
    "Not researched: the record holds no status of this country’s networks, and no act of its own on their suppliers.",
  nodes: (number: number) => `In the supply chain (${grammar.number(number)})`,
  bodies: (number: number) => `Bodies seated there (${grammar.number(number)})`,
  citation: (what: {
    name: string;
    sentence: string;
    revision: number;
    checkedTo: string;
    address: string;
  }) =>
    `${what.name}: memberships and measures. ${what.sentence} In: Chokepoint, revision ${what.revision}, record checked to ${what.checkedTo}. ${what.address}`,
  /** `41 acts sent and 90 acts received, 2018 to 2026; ties to 5 initiatives.` */
  sentence: (sent: number, received: number, ties: number, window: string) =>
    `${grammar.count(sent, "act", "acts")} sent and ${grammar.number(received)} received, ${window}; ties to ${grammar.count(ties, "initiative", "initiatives")}.`,
};
