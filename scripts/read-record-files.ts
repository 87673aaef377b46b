import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readFuzzyDate } from "@/lib/dates";
import type { Fault } from "@/lib/record/fault";
import { readRecord } from "@/lib/record/read-record";
import { RECORD_TABLES, type RecordRows } from "@/lib/record/record-tables";

/** The file that says up to when the record was checked. */
const ABOUT = "record.json";

export type RecordFiles = {
  rows: RecordRows;
  /** A day, month or year; empty with a fault when the file does not say. */
  checkedTo: string;
  /** Everything wrong, by file and line. */
  faults: Fault[];
};

/**
 * Reads and checks the record in `folder`. A CSV file that is not one of the record's is a
 * fault, because nobody would read it.
 *
 * @throws when the folder cannot be read
 */
export async function readRecordFiles(folder: string): Promise<RecordFiles> {
  const names = await listFiles(folder);
  const texts = new Map<string, string>();
  for (const name of names.filter((file) => file.endsWith(".csv")))
    texts.set(name, await readFile(join(folder, name), "utf8"));

  const known = new Set<string>(Object.values(RECORD_TABLES).map(({ file }) => file));
  const strangers = [...texts.keys()].filter((file) => !known.has(file));
  const { rows, faults } = readRecord(texts);
  const about = await readAbout(folder);
  return {
    rows,
    checkedTo: about.checkedTo,
    faults: [
      ...strangers.map((file) => ({
        file,
        line: 1,
        column: "file",
        problem: "is not one of the record's files",
      })),
      ...about.faults,
      ...faults,
    ],
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join("/"),
    )
    .sort();
}

async function readAbout(folder: string): Promise<{ checkedTo: string; faults: Fault[] }> {
  const fault = (problem: string) => ({
    checkedTo: "",
    faults: [{ file: ABOUT, line: 1, column: "checkedTo", problem }],
  });
  let about: unknown;
  try {
    about = JSON.parse(await readFile(join(folder, ABOUT), "utf8"));
  } catch {
    return fault('is not there; write the file as {"checkedTo": "2026-06"}');
  }
  const checkedTo = about && typeof about === "object" && "checkedTo" in about ? about.checkedTo : undefined;
  if (typeof checkedTo !== "string" || !readFuzzyDate(checkedTo))
    return fault(`${JSON.stringify(checkedTo)} is not a date that exists, as 2026, 2026-06 or 2026-06-30`);
  return { checkedTo, faults: [] };
}
