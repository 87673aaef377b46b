import { pgEnum } from "drizzle-orm/pg-core";
import { PRECISIONS } from "@/lib/dates";
import {
  ACTOR_KINDS,
  AIM_SUBJECTS,
  CITATION_KINDS,
  CITATION_STATUSES,
  CLAIM_BOUNDS,
  CONFIDENCES,
  COUNTRY_GROUPS,
  COVERAGES,
  END_KINDS,
  EVENT_LINK_KINDS,
  LAW_REACHES,
  LINK_BASES,
  MEASURE_KINDS,
  MEMBERSHIP_STATUSES,
  NODE_KINDS,
  NODE_STAGES,
  PARTY_ROLES,
  REGIONS,
  RELATIONS,
  STAGES,
  SUBJECTS,
  SUBSTITUTABILITIES,
  TIE_VOICES,
} from "@/lib/vocabulary";

/** The closed lists as the database knows them: a word outside them is refused there too. */
export const precision = pgEnum("precision", PRECISIONS);
export const measureKind = pgEnum("measure_kind", [...MEASURE_KINDS] as [
  (typeof MEASURE_KINDS)[number],
  ...(typeof MEASURE_KINDS)[number][],
]);
export const stage = pgEnum("stage", STAGES);
export const endKind = pgEnum("end_kind", END_KINDS);
export const confidence = pgEnum("confidence", CONFIDENCES);
export const citationStatus = pgEnum("citation_status", CITATION_STATUSES);
export const citationKind = pgEnum("citation_kind", CITATION_KINDS);
export const subject = pgEnum("subject", SUBJECTS);
export const partyRole = pgEnum("party_role", PARTY_ROLES);
export const eventLinkKind = pgEnum("event_link_kind", EVENT_LINK_KINDS);
export const linkBasis = pgEnum("link_basis", LINK_BASES);
export const actorKind = pgEnum("actor_kind", ACTOR_KINDS);
export const region = pgEnum("region", REGIONS);
export const aimSubject = pgEnum("aim_subject", AIM_SUBJECTS);
export const countryGroup = pgEnum("country_group", COUNTRY_GROUPS);
export const nodeKind = pgEnum("node_kind", NODE_KINDS);
export const nodeStage = pgEnum("node_stage", NODE_STAGES);
export const relation = pgEnum("relation", RELATIONS);
export const substitutability = pgEnum("substitutability", SUBSTITUTABILITIES);
export const lawReach = pgEnum("law_reach", LAW_REACHES);
export const membershipStatus = pgEnum("membership_status", MEMBERSHIP_STATUSES);
export const tieVoice = pgEnum("tie_voice", TIE_VOICES);
export const coverage = pgEnum("coverage", COVERAGES);
export const claimBound = pgEnum("claim_bound", CLAIM_BOUNDS);
