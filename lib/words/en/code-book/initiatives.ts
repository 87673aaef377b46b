/** What the tables of initiatives hold. */
export const initiativeTables = {
  initiative: {
    about: "Initiatives that countries can join.",
    columns: {
      name: "Its name.",
      short_name: "A shorter name, for the head of a column.",
      original_name: "Its name in the original script.",
      sponsors: "Codes of the countries that sponsor it.",
      launched_on: "Day on which it was launched.",
      ended_on: "Day on which it ended; empty where no end is known.",
      status: "Whether it goes on.",
      kind: "What it is about.",
      summary: "What it is, in a sentence or two.",
      aims: "What it asks for, in keywords.",
      coverage: "How complete the list of its members is here.",
      non_state_members: "Members that are not states.",
    },
  },
  membership: {
    about: "Memberships: the tie of one country to one initiative, also its refusal.",
    columns: {
      initiative: "Id of the initiative.",
      country: "Code of the country.",
      status: "Kind of the tie or refusal.",
      from_on: "First day of the tie; empty where it is not known.",
      to_on: "Day on which the tie no longer held; empty where no end is known.",
      declared_on: "Day on which the tie was made public, where that is another one.",
      basis: "On what the tie rests.",
      contested: "Whether the government itself or another good source disputes the tie.",
      stated_by: "Who says that a contested tie, or refusal, is so; empty where nobody contests it.",
      aggregate_only: "Whether the tie is only part of a claim about a group.",
      vendor_status: "What the country does about certain suppliers of its 5G networks.",
      vendor_status_as_of: "As of when that was so.",
      vendor_status_confidence: "How sure that is.",
      vendor_status_note: "What is doubtful about it.",
      vendor_status_source: "Address of its source.",
    },
  },
  claimed_count: {
    about: "Claims: how many members a sponsor or another source claimed on a day.",
    columns: {
      initiative: "Id of the initiative.",
      claimed_on: "Day of the claim.",
      count: "The number that was claimed, of what unit says.",
      bound: "How the number was meant.",
      unit: "What was counted, such as countries.",
    },
  },
  aim: {
    about: "Aims: what an initiative asks for, one sentence for each of whom it asks it.",
    columns: {
      initiative: "Id of the initiative.",
      subject: "Of whom or what it asks it.",
      text: "What it asks for, in our words.",
    },
  },
};
