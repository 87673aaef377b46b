import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NextRequest } from "next/server";
import type { RevisionRow } from "@/db/queries/revisions";
import { database } from "@/db/server";
import { fileName } from "@/lib/files/file-name";
import { dataLink } from "@/lib/link/data";
import { dataWords } from "@/lib/words/data";
import { fileWords } from "@/lib/words/files";
import { originOf } from "../asked-origin";
import { revisionFor } from "../revision";
import { type Answered, answerFile } from "./answer-file";
import { RECORD_FILES, type RecordFile } from "./record-tables";
import { only } from "./stream";
import { type Entry, zipOf } from "./zip";

const FORMS = ["csv", "json"] as const;
type Form = (typeof FORMS)[number];

const TYPES: Record<Form, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

/** The licence of the record, as it lies beside it. */
const LICENCE = join(process.cwd(), "data", "LICENSE.md");

/** Answers with one table of the whole record; 404 for any other name. */
export function answerTable(request: NextRequest, name: string): Promise<Response> {
  const [, table, ending] = /^([a-z_-]+)\.([a-z]+)$/.exec(name) ?? [];
  const file = RECORD_FILES.find((one) => one.name === table);
  const form = FORMS.find((one) => one === ending);
  if (!file || !form) return Promise.resolve(nothingThere());
  return answerRevision(request, `/data/${file.name}.${form}`, async (revision) => ({
    parts: partsOf(file, form, revision, originOf(request.headers, request.nextUrl.host)),
    headers: {
      "Content-Type": TYPES[form],
      "Content-Disposition": `attachment; filename="${fileName(file.name, revision.number, "", form)}"`,
    },
  }));
}

/** Answers with the whole record as one ZIP archive. */
export function answerArchive(request: NextRequest): Promise<Response> {
  return answerRevision(request, "/data.zip", async (revision) => {
    const folder = `chokepoint-rev${revision.number}`;
    const licence = await readFile(LICENCE, "utf8");
    return {
      parts: zipOf(
        folder,
        filesOf(revision, licence, originOf(request.headers, request.nextUrl.host)),
        new Date(revision.publishedAt),
      ),
      headers: {
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="${folder}.zip"`,
      },
    };
  });
}

async function answerRevision(
  request: NextRequest,
  path: "/data.zip" | `/data/${string}`,
  make: (revision: RevisionRow) => Promise<Answered>,
): Promise<Response> {
  const link = dataLink(path);
  const { state, refused } = link.read(request.nextUrl.searchParams);
  return answerFile(request, { query: link.query(state), rev: state.rev, refused }, async () => {
    const { revision } = await revisionFor(state.rev);
    return make(revision);
  });
}

function* filesOf(revision: RevisionRow, licence: string, origin: string): Generator<Entry> {
  yield { name: "LICENSE.md", parts: only(licence) };
  for (const file of RECORD_FILES) {
    for (const form of FORMS)
      yield { name: `${form}/${file.name}.${form}`, parts: partsOf(file, form, revision, origin) };
  }
}

function partsOf(
  file: RecordFile,
  form: Form,
  revision: RevisionRow,
  origin: string,
): AsyncGenerator<string> {
  const table = file.load(database(), revision.number);
  if (form === "csv") return table.csv();
  return table.json({
    table: file.name,
    title: file.about,
    licence: fileWords().files.licence,
    revision: revision.number,
    published: new Date(revision.publishedAt).toISOString(),
    checked: revision.checkedTo,
    address: `${origin}${dataLink().href({ rev: revision.number })}`,
  });
}

function nothingThere(): Response {
  return new Response(`${dataWords().data.nothing}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
