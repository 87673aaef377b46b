import type { ChangeColumn } from "@/lib/changes/columns";
import { REFERENCES } from "@/lib/changes/columns";
import { type ChangeNames, nameOf, placeOf } from "@/lib/changes/references";
import type { ChangeTable } from "@/lib/changes/tables";
import { readFuzzyDate } from "@/lib/dates";
import type { ChangesWords } from "@/lib/words/changes";

const DATES: ReadonlySet<ChangeColumn> = new Set([
  "announced",
  "effective",
  "ended",
  "scheduled_end",
  "since",
  "until",
  "launched",
  "claimed",
  "declared",
  "seen_on",
]);

/** Texts of several words, in which a reader looks for the words that changed. */
const PROSE: ReadonlySet<ChangeColumn> = new Set([
  "title",
  "summary",
  "note",
  "text",
  "name",
  "legal_basis",
  "citation",
  "list_notice",
  "rule",
  "basis",
  "share_base",
  "vendor_status_note",
  "aims",
  "aliases",
  "sponsors",
  "non_state_members",
]);

/** Whether two values of a column are told word by word. */
export function isProse(table: ChangeTable, column: ChangeColumn): boolean {
  return PROSE.has(column) && !(column === "basis" && table === "links");
}

/**
 * A value of the record as a reader knows it: a date in prose, a word of a closed list by its
 * label, an id by the name of what it is of, a place counted from one; any other text as it stands.
 */
export function valueInWords(
  table: ChangeTable,
  column: ChangeColumn,
  text: string,
  names: ChangeNames,
  { changes, grammar, vocabulary }: ChangesWords,
): string {
  const [referred] = REFERENCES[column] ?? [];
  if (referred && placeOf(names, referred, text)) return nameOf(names, referred, text);
  if (DATES.has(column) || (table === "memberships" && (column === "from" || column === "to"))) {
    const date = readFuzzyDate(text);
    return date ? grammar.date(date) : text;
  }
  if (column === "position") return String(Number(text) + 1);
  if (text === "yes" || text === "no") return changes[text];
  return labelsOf(table, column, vocabulary)?.[text] ?? text;
}

type Labels = Readonly<Record<string, string>>;

function labelsOf(
  table: ChangeTable,
  column: ChangeColumn,
  vocabulary: ChangesWords["vocabulary"],
): Labels | undefined {
  const ofTable: Partial<Record<`${ChangeTable}.${ChangeColumn}`, Labels>> = {
    "events.measure": vocabulary.measure,
    "events.stage": vocabulary.stage,
    "events.end_kind": vocabulary.endKind,
    "parties.role": vocabulary.role,
    "links.kind": vocabulary.link,
    "links.basis": vocabulary.basis,
    "actors.kind": vocabulary.actorKind,
    "countries.group": vocabulary.group,
    "nodes.kind": vocabulary.nodeKind,
    "nodes.stage": vocabulary.nodeStage,
    "dependencies.relation": vocabulary.relation,
    "dependencies.substitutability": vocabulary.substitutability,
    "reach.law": vocabulary.lawReach,
    "memberships.status": vocabulary.membership,
    "sources.kind": vocabulary.citationKind,
  };
  return ofTable[`${table}.${column}`];
}
