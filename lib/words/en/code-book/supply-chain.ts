/** What the tables of the supply chain hold. */
export const supplyChainTables = {
  node: {
    about: "Things and companies of the supply chain.",
    columns: {
      name: "Its name.",
      kind: "What it is.",
      stage: "Its stage, from materials and tools to devices and services.",
      country: "Code of the country in which it is seated or made.",
      actor: "Id of the actor that it is, where it is one.",
      summary: "What it is, in a sentence or two.",
    },
  },
  dependency: {
    about: "Ties: one thing or company that supplies or enables another.",
    columns: {
      from: "Id of what supplies or enables.",
      to: "Id of what is supplied or enabled.",
      relation: "How the first serves the second.",
      requirement:
        "The need that is filled. Ties with the same need of the same thing can stand in for one another.",
      since_on: "First day of the tie; empty where it is not known.",
      until_on: "Day on which the tie no longer stood; empty where no end is known.",
      severed_by: "Id of the act that cut the tie.",
      share: "Share of the supplier in what share_base says, from 0 to 1.",
      share_year: "Year of the share.",
      share_base: "Of what the share is one.",
      substitutability: "How well the supply can be replaced.",
    },
  },
  ownership: {
    about: "Ownership: one thing or company of the chain that owns part of another.",
    columns: {
      owner: "Id of the owner.",
      owned: "Id of what is owned.",
      stake: "The part that is owned, from 0 to 1; empty where it is not known.",
      since_on: "First day of the stake.",
      until_on: "Day on which it was no longer held.",
      ended_by: "Id of the act that ended it.",
    },
  },
  jurisdiction_reach: {
    about: "Reach of laws: a country whose law reaches a thing or company of the chain.",
    columns: {
      country: "Code of the country.",
      node: "Id of the thing or company.",
      law: "Whether the law reaches it at home or beyond.",
      rule: "The rule by which it does.",
    },
  },
};
