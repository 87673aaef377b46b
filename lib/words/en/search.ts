/** Words of the timeline's filters and search. */
export const search = {
  confidence: "Confidence",
  about: {
    confidence: (levels: string) => ` told with ${levels} confidence`,
  },
};
