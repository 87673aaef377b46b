/** Words of the files that a chart is taken away in. */
export const files = {
  publisher: "Chokepoint",
  licence: "https://creativecommons.org/licenses/by/4.0/",
  rights: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
};
