import type { RecordNoun } from "@/lib/link/record";
import { askedOrigin } from "../asked-origin";
import { revisionFor } from "../revision";
import { editionOf, today } from "./edition";
import { loadRecordCitation } from "./record";

/** The text to cite a record by, at the revision that a page shows; empty for one that is not in it. */
export async function citationText(noun: RecordNoun, id: string, rev: number | undefined): Promise<string> {
  const [{ revision }, origin] = await Promise.all([revisionFor(rev), askedOrigin()]);
  const edition = editionOf({ ...revision, revision: revision.number }, [], today());
  const citation = await loadRecordCitation(noun, id, { revision, origin, edition });
  return citation?.text ?? "";
}
