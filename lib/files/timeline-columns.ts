import type { IsoDay, Precision } from "../dates";
import {
  type Confidence,
  type EndKind,
  familyOf,
  type LinkBasis,
  type MeasureKind,
  type PartyRole,
  type Stage,
} from "../vocabulary";
import { words } from "../words";
import type { Column } from "./column";
import { idsOf, namesOf } from "./parties";

type Party = { id: string; name: string };

/** One act as the timeline's files have it. */
export type TimelineRecord = {
  id: string;
  title: string;
  summary: string;
  measure: MeasureKind;
  stage: Stage;
  announcedOn: IsoDay;
  announcedPrecision: Precision;
  effectiveOn: IsoDay | null;
  effectivePrecision: Precision | null;
  endedOn: IsoDay | null;
  endedPrecision: Precision | null;
  endKind: EndKind | null;
  scheduledEndOn: IsoDay | null;
  scheduledEndPrecision: Precision | null;
  suspensions: readonly { from: IsoDay; until: IsoDay }[];
  senders: readonly Party[];
  targets: readonly Party[];
  affected: readonly Party[];
  extraterritorial: boolean;
  confidence: Confidence;
  legalBasis: string | null;
  citation: string | null;
  citationStatus: string | null;
  companionOf: readonly string[];
  note: string;
  sourcePublisher: string;
  sources: readonly string[];
  /** The absolute address of the act's own page. */
  address: string;
  /** Ids of those of two compared senders who sent it; null where nobody is compared. */
  comparedSides: readonly string[] | null;
  /** The acts in the view that it answers; null where the view draws no answers. */
  answers: readonly Answer[] | null;
};

/** An act that another answers, and on what that rests. */
export type Answer = { id: string; basis: LinkBasis };

/** The columns of the timeline's files. */
export const timelineColumns = [
  { name: "id", datatype: "string", of: ({ id }) => id },
  { name: "title", datatype: "string", of: ({ title }) => title },
  { name: "summary", datatype: "string", of: ({ summary }) => summary },
  { name: "measure", datatype: "string", of: ({ measure }) => measure },
  { name: "measure_name", datatype: "string", of: ({ measure }) => words().vocabulary.measure[measure] },
  { name: "measure_family", datatype: "string", of: ({ measure }) => familyOf(measure) },
  {
    name: "measure_family_name",
    datatype: "string",
    of: ({ measure }) => words().vocabulary.family[familyOf(measure)],
  },
  { name: "stage", datatype: "string", of: ({ stage }) => stage },
  { name: "announced_on", datatype: "date", of: ({ announcedOn }) => announcedOn },
  { name: "announced_precision", datatype: "string", of: ({ announcedPrecision }) => announcedPrecision },
  { name: "effective_on", datatype: "date", of: ({ effectiveOn }) => effectiveOn },
  { name: "effective_precision", datatype: "string", of: ({ effectivePrecision }) => effectivePrecision },
  { name: "ended_on", datatype: "date", of: ({ endedOn }) => endedOn },
  { name: "ended_precision", datatype: "string", of: ({ endedPrecision }) => endedPrecision },
  { name: "end_kind", datatype: "string", of: ({ endKind }) => endKind },
  { name: "scheduled_end_on", datatype: "date", of: ({ scheduledEndOn }) => scheduledEndOn },
  {
    name: "scheduled_end_precision",
    datatype: "string",
    of: ({ scheduledEndPrecision }) => scheduledEndPrecision,
  },
  {
    name: "suspended",
    datatype: "string",
    isList: true,
    of: ({ suspensions }) => suspensions.map(({ from, until }) => `${from}/${until}`),
  },
  ...partyColumns("sender", ({ senders }) => senders),
  ...partyColumns("target", ({ targets }) => targets),
  ...partyColumns("affected", ({ affected }) => affected),
  { name: "extraterritorial", datatype: "boolean", of: ({ extraterritorial }) => extraterritorial },
  { name: "confidence", datatype: "string", of: ({ confidence }) => confidence },
  { name: "legal_basis", datatype: "string", of: ({ legalBasis }) => legalBasis },
  { name: "citation", datatype: "string", of: ({ citation }) => citation },
  { name: "citation_status", datatype: "string", of: ({ citationStatus }) => citationStatus },
  { name: "companion_of", datatype: "string", isList: true, of: ({ companionOf }) => companionOf },
  { name: "note", datatype: "string", of: ({ note }) => note || null },
  { name: "source_publisher", datatype: "string", of: ({ sourcePublisher }) => sourcePublisher },
  { name: "source_urls", datatype: "anyURI", isList: true, of: ({ sources }) => sources },
  { name: "record_url", datatype: "anyURI", of: ({ address }) => address },
  { name: "compared_sides", datatype: "string", isList: true, of: ({ comparedSides }) => comparedSides },
  {
    name: "answers_ids",
    datatype: "string",
    isList: true,
    of: ({ answers }) => answers && idsOf(answers),
  },
  {
    name: "answers_bases",
    datatype: "string",
    isList: true,
    of: ({ answers }) => answers?.map(({ basis }) => basis) ?? null,
  },
] as const satisfies readonly Column<TimelineRecord>[];

/** The codes and the names of those who have one role. */
function partyColumns<const Role extends PartyRole>(
  role: Role,
  partiesOf: (row: TimelineRecord) => readonly Party[],
) {
  return [
    { name: `${role}_ids`, datatype: "string", isList: true, of: (row) => idsOf(partiesOf(row)) },
    { name: `${role}_names`, datatype: "string", isList: true, of: (row) => namesOf(partiesOf(row)) },
  ] as const satisfies readonly Column<TimelineRecord>[];
}

export type TimelineColumn = (typeof timelineColumns)[number]["name"];
