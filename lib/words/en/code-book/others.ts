/** What the tables hold that belong to no chart alone. */
export const otherTables = {
  country: {
    about: "Countries and territories that act or are acted upon here.",
    columns: {
      id: "Code of the country or territory, ISO 3166-1 alpha-3.",
      name: "Its name.",
      original_name: "Its name in the original script.",
      m49: "Its code in the M49 standard of the United Nations.",
      region: "Its region by that standard.",
      group: "The group in which the charts colour it.",
      latitude: "Where its label stands, degrees north.",
      longitude: "Where its label stands, degrees east.",
    },
  },
  actor: {
    about: "Actors: bodies, companies and persons that send, receive or answer measures.",
    columns: {
      name: "Its name.",
      original_name: "Its name in the original script.",
      original_name_source: "Address of the source of that name.",
      aliases: "Other names.",
      kind: "What it is.",
      country: "Code of the country in which it is seated.",
      parent: "Id of the actor of which it is a part.",
    },
  },
  renamed_id: {
    about: "Ids that were given out once, and what they became.",
    columns: {
      id: "Noun and old id.",
      noun: "What the id is of.",
      old: "The id as it was.",
      current: "The id as it is.",
    },
  },
  citation: {
    about: "Sources: one source of one row of another table in each row.",
    columns: {
      id: "Noun, id and address.",
      subject: "The noun of the row that the source supports.",
      subject_id: "The id of that row.",
      position:
        "Its place among the sources of that row; 0 is the best one, an official text where there is one.",
      url: "Address of the source.",
      publisher: "Who published it.",
      kind: "What it is.",
      title: "Its title.",
      seen_on:
        "Day on which the address was opened; empty where it was built from the citation and not opened.",
    },
  },
};
