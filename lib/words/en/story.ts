/** Words of a story told in charts. */
export const story = {
  kicker: "A story in charts",
  steps: "Steps of the story",
  step: (number: number, of: number) => `Step ${number} of ${of}`,
  open: "Open the chart in full",
  keys: "J and K, or → and ←, lead to the next step and back.",
  sources: "Sources",
};
