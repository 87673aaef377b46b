import type { Precision } from "../../../dates";
import {
  type AimSubject,
  type CITATION_STATUSES,
  type ClaimBound,
  type Coverage,
  familyOf,
  MEASURE_KINDS,
  type PartyRole,
  type Region,
  type Stage,
  type Subject,
  type TieVoice,
} from "../../../vocabulary";
import { eventPanel } from "../event-panel";
import { vocabulary } from "../vocabulary";

/** What the words of the closed lists mean, by the name of the list. A word without a meaning does not compile. */
export const lists = {
  precision: {
    day: "The day is known.",
    month: "Only the month is known; the date is its first day.",
    year: "Only the year is known; the date is its first day.",
  } satisfies Record<Precision, string>,
  measure_kind: Object.fromEntries(
    MEASURE_KINDS.map((kind) => [
      kind,
      `${vocabulary.measure[kind]} (${vocabulary.family[familyOf(kind)].toLowerCase()})`,
    ]),
  ),
  stage: {
    proposed: "A bill, proposal, consultation or advice that binds nobody; never counted as in force.",
    adopted: "Made by whoever could make it.",
    withdrawn: "Proposed, and taken back.",
  } satisfies Record<Stage, string>,
  end_kind: vocabulary.endKind,
  confidence: eventPanel.confidence,
  citation_status: {
    seen: "Found in the text, in a list, or in a text that quotes it.",
    recalled: "Not confirmed.",
  } satisfies Record<(typeof CITATION_STATUSES)[number], string>,
  citation_kind: vocabulary.citationKind,
  subject: {
    country: "A country or territory.",
    actor: "An actor.",
    event: "An act.",
    node: "A thing or company of the supply chain.",
    dependency: "A tie of the supply chain.",
    ownership: "A stake.",
    "jurisdiction-reach": "The reach of a law.",
    initiative: "An initiative.",
    membership: "A membership.",
    "claimed-count": "A claim of how many members there are.",
    aim: "An aim of an initiative.",
  } satisfies Record<Subject, string>,
  party_role: {
    sender: "Made the act.",
    target: "The act is aimed at it.",
    affected: "The act touches it without being aimed at it.",
  } satisfies Record<PartyRole, string>,
  event_link_kind: vocabulary.link,
  link_basis: vocabulary.basis,
  actor_kind: vocabulary.actorKind,
  region: {
    africa: "Africa",
    americas: "Americas",
    asia: "Asia",
    europe: "Europe",
    oceania: "Oceania",
  } satisfies Record<Region, string>,
  aim_subject: {
    states: "States",
    companies: "Companies",
    data: "Data",
    suppliers: "Suppliers of technology",
  } satisfies Record<AimSubject, string>,
  country_group: {
    "united-states": vocabulary.group["united-states"],
    china: vocabulary.group.china,
    europe: vocabulary.group.europe,
    "asia-pacific": vocabulary.group["asia-pacific"],
    other: vocabulary.group.other,
  },
  node_kind: vocabulary.nodeKind,
  node_stage: vocabulary.nodeStage,
  relation: vocabulary.relation,
  substitutability: vocabulary.substitutability,
  law_reach: vocabulary.lawReach,
  membership_status: vocabulary.membership,
  tie_voice: {
    sponsor: "The sponsor of the initiative.",
    "own-government": "The country’s own government.",
    report: "The press and other accounts.",
  } satisfies Record<TieVoice, string>,
  coverage: {
    complete: "The list of members is complete as far as known.",
    partial: "No complete list was found: a country that is missing may have a tie all the same.",
    minimal: "Few members were found by name.",
  } satisfies Record<Coverage, string>,
  claim_bound: {
    exactly: "The number itself.",
    about: "About the number.",
    "more-than": "More than the number.",
    nearly: "Nearly the number.",
  } satisfies Record<ClaimBound, string>,
};
