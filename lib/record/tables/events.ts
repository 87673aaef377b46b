import {
  CITATION_STATUSES,
  CONFIDENCES,
  END_KINDS,
  EVENT_LINK_KINDS,
  LINK_BASES,
  MEASURE_KINDS,
  PARTY_ROLES,
  STAGES,
} from "../../vocabulary";
import type { Cells } from "../cells";
import type { RecordTable } from "../read-table";
import { searchText } from "../search-text";

const TITLE_LENGTH = 80;
const SUMMARY_LENGTH = 300;

/** `data/events/events.csv`: one row per dated act. */
export const eventsTable = {
  file: "events/events.csv",
  columns: [
    "id",
    "title",
    "summary",
    "measure",
    "stage",
    "announced",
    "effective",
    "ended",
    "end_kind",
    "scheduled_end",
    "legal_basis",
    "citation",
    "citation_status",
    "list_notice",
    "extraterritorial",
    "confidence",
    "note",
    "sources",
  ],
  read: readEvent,
} satisfies RecordTable<ReturnType<typeof readEvent>>;

function readEvent(cells: Cells) {
  const title = cells.required("title", { max: TITLE_LENGTH });
  const summary = cells.required("summary", { max: SUMMARY_LENGTH });
  const legalBasis = cells.optional("legal_basis");
  const citation = cells.optional("citation");
  const listNotice = cells.optional("list_notice");
  const ended = cells.optionalDate("ended", "ended");
  const endKind = cells.optionalWord("end_kind", END_KINDS);
  if ((ended.endedOn === null) !== (endKind === null))
    cells.fault("end_kind", "an end and its kind stand together: fill both ended and end_kind, or neither");
  cells.inOrder("announced", "ended");
  cells.inOrder("effective", "ended");
  cells.inOrder("announced", "scheduled_end");
  return {
    id: cells.id("id"),
    title,
    summary,
    measure: cells.word("measure", MEASURE_KINDS),
    stage: cells.word("stage", STAGES),
    ...cells.date("announced", "announced"),
    ...cells.optionalDate("effective", "effective"),
    ...ended,
    endKind,
    ...cells.optionalDate("scheduled_end", "scheduledEnd"),
    legalBasis,
    citation,
    citationStatus: cells.optionalWord("citation_status", CITATION_STATUSES),
    listNotice,
    extraterritorial: cells.yesNo("extraterritorial"),
    confidence: cells.word("confidence", CONFIDENCES),
    note: cells.text("note"),
    search: searchText(title, summary, legalBasis, citation, listNotice),
    sources: cells.sources(),
  };
}

/** `data/events/parties.csv`: who sent an act, at whom it is aimed, whom else it touches. */
export const partiesTable = {
  file: "events/parties.csv",
  columns: ["event", "role", "actor", "country", "ended", "note"],
  read: readParty,
} satisfies RecordTable<ReturnType<typeof readParty>>;

function readParty(cells: Cells) {
  const event = cells.id("event");
  const role = cells.word("role", PARTY_ROLES);
  const actor = cells.reference("actor");
  const country = cells.reference("country");
  if ((actor === null) === (country === null))
    cells.fault("actor", "exactly one of actor and country must be filled");
  return {
    id: `${event}:${role}:${actor ?? country}`,
    event,
    role,
    actor,
    country,
    ...cells.optionalDate("ended", "ended"),
    note: cells.text("note"),
  };
}

/** `data/events/links.csv`: one event that speaks about another. */
export const linksTable = {
  file: "events/links.csv",
  columns: ["event", "kind", "other", "basis", "note"],
  read: readLink,
} satisfies RecordTable<ReturnType<typeof readLink>>;

function readLink(cells: Cells) {
  const event = cells.id("event");
  const kind = cells.word("kind", EVENT_LINK_KINDS);
  const other = cells.id("other");
  if (event === other) cells.fault("other", "is the event itself");
  return {
    id: `${event}:${kind}:${other}`,
    event,
    kind,
    other,
    basis: cells.word("basis", LINK_BASES),
    note: cells.text("note"),
  };
}
