import type { MapColumn } from "../../files/map-columns";
import type { MeasureColumn } from "../../files/measure-columns";
import type { SupplyChainColumn } from "../../files/supply-chain-columns";
import type { TimelineColumn } from "../../files/timeline-columns";

const PRECISION = (date: string) =>
  `How much of ${date} is known: day, month or year. Of a month or year, the date is its first day.`;
const SOURCES = "Addresses of the sources, best first: an official text where there is one.";
const PUBLISHER = "Publisher of the first source.";
const CONFIDENCE = "How sure the row is: high, medium or low.";
const DAY =
  "The day that the file is about: the one in the address, or the last to which the record was checked.";
/** Of a column that only some views fill. */
const UNASKED = (when: string) => `empty where ${when}.`;

/** What the columns of the charts' files hold. */
export const columns = {
  timeline: {
    id: "Id of the act; it stays the same from one revision to the next.",
    title: "What was done, in one line.",
    summary: "What was done, in a sentence or two.",
    measure: "Kind of measure, a word of the closed list.",
    measure_name: "The same kind, as the site calls it.",
    measure_family: "Family of the kind of measure, a word of the closed list.",
    measure_family_name: "The same family, as the site calls it.",
    stage: "Whether the act was proposed, adopted or withdrawn. Only an adopted act can be in force.",
    announced_on: "Day on which the act became public.",
    announced_precision: PRECISION("the day of announcement"),
    effective_on: "First day on which the act applied; empty where none is known, or it never took effect.",
    effective_precision: PRECISION("the first day"),
    ended_on: "First day on which the act no longer applied; empty where no end is known.",
    ended_precision: PRECISION("the end"),
    end_kind: "How the act ended, a word of the closed list.",
    scheduled_end_on: "Day that the act itself names for its end; whether it ended then is not said.",
    scheduled_end_precision: PRECISION("the scheduled end"),
    suspended:
      "Stretches in which another act suspended this one: first day and the day on which it ended, joined by a slash.",
    sender_ids: "Who made the act: ids of actors, codes (ISO 3166-1 alpha-3) of countries.",
    sender_names: "Their names, in the same order.",
    target_ids: "At whom it is aimed: ids of actors, codes of countries.",
    target_names: "Their names, in the same order.",
    affected_ids: "Whom it touches without being aimed at them: ids of actors, codes of countries.",
    affected_names: "Their names, in the same order.",
    extraterritorial: "Whether the act reaches beyond the sender’s own jurisdiction.",
    confidence: CONFIDENCE,
    legal_basis: "The law, order or rule on which the act rests.",
    citation: "Official citation of the text.",
    citation_status: "Whether the citation was seen in a text (seen) or not confirmed (recalled).",
    companion_of:
      "Ids of acts that this row tells from another side. A count of acts leaves such a row out where the other one is in it.",
    note: "What is doubtful, disputed or left open.",
    source_publisher: PUBLISHER,
    source_urls: SOURCES,
    record_url: "Address of the act’s own page, at the revision of the file.",
    compared_sides: `Of the two senders that the view compares, the one that sent the act, itself or by a body of its own, or both; ${UNASKED("nobody is compared")}`,
    answers_ids: `Ids of acts in the view that this act answers; ${UNASKED("the view does not draw who answers whom")}`,
    answers_bases:
      "On what it rests that each is an answer, in the same order: stated, reported or timing-only.",
  } satisfies Record<TimelineColumn, string>,
  "supply-chain": {
    id: "Id of the tie.",
    from_id: "Id of the thing or company that supplies or enables.",
    from_name: "Its name.",
    to_id: "Id of the thing or company that is supplied or enabled.",
    to_name: "Its name.",
    relation: "How the first serves the second, a word of the closed list.",
    relation_name: "The same, read as: the first … the second.",
    requirement:
      "The need that is filled. Ties with the same need of the same thing can stand in for one another.",
    since_on: "First day of the tie; empty where it is not known, and the tie is taken to have stood always.",
    since_precision: PRECISION("the first day"),
    until_on: "Day on which the tie no longer stood; empty where no end is known.",
    until_precision: PRECISION("the end"),
    day: DAY,
    state_on_day:
      "How the tie stands on that day: standing, cut (ended by a measure), ended (otherwise), before (it has not begun).",
    state_is_certain:
      "Whether that is sure: it is not within a date of which only the month or year is known.",
    cut_by_id: "Id of the act that cut the tie, whatever the day; empty where none did.",
    cut_by_title: "Title of that act.",
    cut_by_sender_ids: "Who made that act: ids of actors, codes of countries.",
    cut_by_sender_names: "Their names, in the same order.",
    share_percent: "Share of the supplier in what the base says, in percent; empty where it is not known.",
    share_year: "Year of the share.",
    share_base: "Of what the share is one.",
    substitutability: "How well the supply can be replaced, a word of the closed list.",
    confidence: CONFIDENCE,
    stands_out:
      "Whether a measure of or against those whom the address names cut the tie; true of every tie where it names nobody and no words.",
    note: "What is doubtful, disputed or left open.",
    source_publisher: PUBLISHER,
    source_urls: SOURCES,
    earlier_day: `The earlier day with which the view compares; ${UNASKED("no days are compared")}`,
    state_on_earlier_day: "How the tie stood on that day, in the words of state_on_day.",
    change_since_earlier_day:
      "What became of the tie since that day: lost (it stood then and does not now), gained (it stands now and did not then) or unchanged. Rows of the same two and the same need are one tie.",
    on_way: `Whether the tie lies on one of the shortest ways that the view shows; ${UNASKED("it asks for none")}`,
    from_without: `What becomes of the supplier without what the view takes away: taken, lost (a need of it has no supplier left), degraded (a need of it has fewer) or unchanged; ${UNASKED("nothing is taken away")}`,
    to_without: "The same of what is supplied.",
    suppliers_left_without:
      "How many suppliers the need has left then; empty where the need has lost none, and where what is supplied falls by nothing that is taken away.",
    supplier_ids_gone_without:
      "Ids of the suppliers that the need lacks then: taken or lost, or cut off by a measure.",
    from_measures: `Number of measures in force on the day that touch the supplier; ${UNASKED("the view has another lens, or none")} The lens draws 1, 2 to 4, and 5 or more.`,
    to_measures: "The same of what is supplied.",
    from_measure_ids: "Ids of these measures.",
    to_measure_ids: "The same of what is supplied.",
    from_reach: `Whether law reaches the supplier at home (home), from abroad (beyond-home) or not (none): that of the country that the view names, or without one that of any country from abroad; ${UNASKED("the view has another lens, or none")}`,
    to_reach: "The same of what is supplied.",
    from_reached_by:
      "Codes of the countries whose law reaches the supplier from abroad, whichever the view names.",
    to_reached_by: "The same of what is supplied.",
    from_fewest_suppliers: `Of the needs of the supplier itself, on the day, how many suppliers the one with the fewest has; empty where the record knows no need of it, and ${UNASKED("the view has another lens, or none")} The lens draws none or 1, 2 to 3, and more.`,
    to_fewest_suppliers: "The same of what is supplied.",
    need_suppliers: "How many suppliers the need of this tie has on the day, under the same lens.",
  } satisfies Record<SupplyChainColumn, string>,
  map: {
    id: "Id of the tie of one country to one initiative.",
    initiative_id: "Id of the initiative.",
    initiative_name: "Its name.",
    country_iso3: "Code of the country or territory, ISO 3166-1 alpha-3.",
    country_name: "Its name.",
    status: "Kind of the tie or refusal, a word of the closed list.",
    status_name: "The same, as the site calls it.",
    from_on: "First day of the tie; empty where it is not known.",
    from_precision: PRECISION("the first day"),
    to_on: "Day on which the tie no longer held; empty where no end is known.",
    to_precision: PRECISION("the end"),
    declared_on: "Day on which the tie was made public, where that is another one.",
    declared_precision: PRECISION("that day"),
    day: DAY,
    held_on_day:
      "Whether the tie holds on that day: yes, no, or perhaps where its dates are not known well enough.",
    certainty:
      "How sure the tie is: own-act, named, aggregate or contested; empty for a refusal that nobody contests.",
    country_look_on_day:
      "How the map draws the country on that day, from all its ties to the initiatives shown; first and second are the initiatives in the order of their ids.",
    in_legend_choice:
      "Whether the country has what is chosen in the legend; true of all where nothing is chosen.",
    basis: "On what the tie rests.",
    confidence: CONFIDENCE,
    contested: "Whether the government itself or another good source disputes the tie.",
    contested_stated_by:
      "Who says that a contested tie, or refusal, is so: sponsor, own-government or report; empty where nobody contests it.",
    aggregate_only: "Whether the tie is only part of a claim about a group.",
    note: "What is doubtful, disputed or left open.",
    source_publisher: PUBLISHER,
    source_urls: SOURCES,
    joined_recently: `Whether the tie holds on that day and began within the days before it that the view sets off; ${UNASKED("the view sets off nobody")}`,
  } satisfies Record<MapColumn, string>,
  measures: {
    country_iso3: "Code of the country or territory, ISO 3166-1 alpha-3.",
    country_name: "Its name.",
    sent_acts:
      "Number of acts that the country or a body seated there sent in the window. An act of several countries counts for each.",
    received_acts: "Number of acts aimed at the country or a body seated there in the window.",
    record_url: "Address of the country’s own page, at the revision of the file.",
  } satisfies Record<MeasureColumn, string>,
};
