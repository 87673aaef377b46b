/** What the tables of acts hold. */
export const eventTables = {
  event: {
    about: "Acts: one dated act in each row, such as a listing, a rule, a ban, a ruling or a licence.",
    columns: {
      title: "What was done, in one line.",
      summary: "What was done, in a sentence or two.",
      measure: "Kind of measure.",
      stage: "How far the act came. Only an adopted act can be in force.",
      announced_on: "Day on which the act became public.",
      effective_on: "First day on which the act applied; empty where none is known, or it never took effect.",
      ended_on: "First day on which the act no longer applied; empty where no end is known.",
      end_kind: "How the act ended.",
      scheduled_end_on: "Day that the act itself names for its end; whether it ended then is not said.",
      legal_basis: "The law, order or rule on which the act rests.",
      citation: "Official citation: the first page of a rule, or the number of a document or law.",
      citation_status: "Whether the citation was found in a text.",
      list_notice: "How official lists cite the act, where that differs.",
      extraterritorial: "Whether the act reaches beyond the sender’s own jurisdiction.",
    },
  },
  event_party: {
    about: "Parts in acts: who made each act, at whom it is aimed, whom else it touches.",
    columns: {
      event: "Id of the act.",
      role: "The part.",
      actor: "Id of the actor; empty where the part is a country’s.",
      country: "Code of the country, where the part is its own and not a body’s.",
      ended_on: "Day on which the act ended for this part, where that is another day than for the act.",
    },
  },
  event_link: {
    about: "Links between acts: one act that answers, amends, suspends or lifts another.",
    columns: {
      event: "Id of the act that speaks about the other.",
      kind: "What it does to the other.",
      other: "Id of the other act.",
      basis: "On what the link rests.",
    },
  },
};
