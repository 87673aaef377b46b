/** The licence of the record, as `data/LICENSE.md` gives it. */
export const LICENCE = {
  name: "CC BY 4.0",
  address: "https://creativecommons.org/licenses/by/4.0/",
} as const;
