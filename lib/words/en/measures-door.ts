import type { MeasureSide } from "../../link/measures";

/** What leads to the map's counts of measures, and back. */
export const measuresDoor = {
  label: "What the map shows",
  memberships: "Memberships",
  side: { sent: "Measures sent", received: "Measures received" } satisfies Record<MeasureSide, string>,
  title: {
    sent: "How many measures did each country send?",
    received: "How many measures were aimed at each country?",
  } satisfies Record<MeasureSide, string>,
};
