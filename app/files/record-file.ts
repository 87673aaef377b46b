import { listToldRows } from "@/db/queries/told-rows";
import { RECORD_FACTS } from "@/db/record-columns";
import { database } from "@/db/server";
import { recordOf } from "@/lib/files/column";
import { fileName } from "@/lib/files/file-name";
import { formHref } from "@/lib/link/forms";
import { recordHref } from "@/lib/link/record";
import { words } from "@/lib/words";
import { fileWords } from "@/lib/words/files";
import type { AskedRecord } from "../asked-record";
import { columnOf } from "./record-tables";

/**
 * Everything that is told of a record as a JSON text: what the file is, then the rows, table by table, with the
 * columns that the tables of the whole record have. None for a record that is not in the revision.
 */
export async function recordFile(
  { noun, id, revision, refused }: AskedRecord,
  origin: string,
): Promise<{ name: string; text: string } | undefined> {
  const told = await listToldRows(database(), revision.number, noun, id);
  if (!told) return undefined;
  const tables = told.flatMap(({ table, rows }) => {
    const facts = RECORD_FACTS.find(({ key }) => key === table);
    const columns = facts?.columns.map(columnOf) ?? [];
    return facts ? [[facts.name, rows.map((row) => recordOf(columns, row))] as const] : [];
  });
  const [own] = told[0]?.rows ?? [];
  const href = recordHref(noun, id, revision.number);
  const { reason } = words().site.refusal;
  const record = {
    title: own?.title ?? own?.name,
    licence: fileWords().files.licence,
    revision: revision.number,
    published: new Date(revision.publishedAt).toISOString(),
    checked: revision.checkedTo,
    address: `${origin}${href}`,
    file: `${origin}${formHref(href, "json")}`,
    left_out: refused.map((refusal) => ({ ...refusal, reason: reason[refusal.reason] })),
  };
  return {
    name: fileName(id, revision.number, "", "json"),
    text: `${JSON.stringify({ record, tables: Object.fromEntries(tables) }, undefined, 1)}\n`,
  };
}
