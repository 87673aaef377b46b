import {
  AIM_SUBJECTS,
  CLAIM_BOUNDS,
  CONFIDENCES,
  COVERAGES,
  MEMBERSHIP_STATUSES,
  TIE_VOICES,
} from "../../vocabulary";
import type { Cells } from "../cells";
import type { RecordTable } from "../read-table";
import { searchText } from "../search-text";

/** `data/initiatives/initiatives.csv`: camps that countries can join. */
export const initiativesTable = {
  file: "initiatives/initiatives.csv",
  columns: [
    "id",
    "name",
    "short_name",
    "original_name",
    "sponsor",
    "launched",
    "ended",
    "status",
    "kind",
    "summary",
    "aims",
    "coverage",
    "non_state_members",
    "note",
    "sources",
  ],
  read: readInitiative,
} satisfies RecordTable<ReturnType<typeof readInitiative>>;

function readInitiative(cells: Cells) {
  const name = cells.required("name", { max: 100 });
  const originalName = cells.optional("original_name", { max: 80 });
  const summary = cells.required("summary", { max: 600 });
  cells.inOrder("launched", "ended");
  return {
    id: cells.id("id"),
    name,
    shortName: cells.required("short_name", { max: 24 }),
    originalName,
    sponsors: cells.list("sponsor"),
    ...cells.date("launched", "launched"),
    ...cells.optionalDate("ended", "ended"),
    status: cells.required("status"),
    kind: cells.required("kind"),
    summary,
    aims: cells.list("aims"),
    coverage: cells.word("coverage", COVERAGES),
    nonStateMembers: cells.list("non_state_members"),
    note: cells.text("note"),
    search: searchText(name, originalName, summary),
    sources: cells.sources(),
  };
}

/** `data/initiatives/memberships.csv`: a country's tie to an initiative. */
export const membershipsTable = {
  file: "initiatives/memberships.csv",
  columns: [
    "id",
    "initiative",
    "country",
    "status",
    "from",
    "to",
    "declared",
    "basis",
    "confidence",
    "contested",
    "stated_by",
    "aggregate_only",
    "vendor_status",
    "vendor_status_as_of",
    "vendor_status_confidence",
    "vendor_status_note",
    "vendor_status_source",
    "note",
    "sources",
  ],
  read: readMembership,
} satisfies RecordTable<ReturnType<typeof readMembership>>;

function readMembership(cells: Cells) {
  cells.inOrder("from", "to");
  const contested = cells.optionalYesNo("contested");
  const statedBy = cells.optionalWord("stated_by", TIE_VOICES);
  if (contested && statedBy === null)
    cells.fault("stated_by", "is empty; a contested tie says who states it");
  return {
    id: cells.required("id"),
    initiative: cells.id("initiative"),
    country: cells.iso3("country"),
    status: cells.word("status", MEMBERSHIP_STATUSES),
    ...cells.optionalDate("from", "from"),
    ...cells.optionalDate("to", "to"),
    ...cells.optionalDate("declared", "declared"),
    basis: cells.required("basis"),
    confidence: cells.word("confidence", CONFIDENCES),
    contested,
    statedBy,
    aggregateOnly: cells.optionalYesNo("aggregate_only"),
    vendorStatus: cells.optional("vendor_status"),
    vendorStatusAsOf: cells.optional("vendor_status_as_of"),
    vendorStatusConfidence: cells.optionalWord("vendor_status_confidence", CONFIDENCES),
    vendorStatusNote: cells.optional("vendor_status_note"),
    vendorStatusSource: cells.optional("vendor_status_source"),
    note: cells.text("note"),
    sources: cells.sources(),
  };
}

/** `data/initiatives/claimed-counts.csv`: what a sponsor claimed on a day. */
export const claimedCountsTable = {
  file: "initiatives/claimed-counts.csv",
  columns: ["id", "initiative", "day", "count", "bound", "unit", "note", "sources"],
  read: readClaimedCount,
} satisfies RecordTable<ReturnType<typeof readClaimedCount>>;

function readClaimedCount(cells: Cells) {
  const { claimedOn, claimedPrecision } = cells.date("day", "claimed");
  const count = cells.integer("count", 0, 1_000_000);
  if (count === null) cells.fault("count", "is empty; it must be a whole number");
  return {
    id: cells.required("id"),
    initiative: cells.id("initiative"),
    on: claimedOn,
    precision: claimedPrecision,
    count: count ?? 0,
    bound: cells.word("bound", CLAIM_BOUNDS),
    unit: cells.required("unit"),
    note: cells.text("note"),
    sources: cells.sources(),
  };
}

/** `data/initiatives/aims.csv`: what an initiative asks for, one sentence for each of whom it asks it. */
export const aimsTable = {
  file: "initiatives/aims.csv",
  columns: ["id", "initiative", "subject", "text", "sources"],
  read: readAim,
} satisfies RecordTable<ReturnType<typeof readAim>>;

function readAim(cells: Cells) {
  const id = cells.required("id");
  const initiative = cells.id("initiative");
  const subject = cells.word("subject", AIM_SUBJECTS);
  if (id && id !== `${initiative}--${subject}`)
    cells.fault(
      "id",
      `${id} must be ${initiative}--${subject}: one sentence for each initiative and subject`,
    );
  return { id, initiative, subject, text: cells.required("text", { max: 200 }), sources: cells.sources() };
}
