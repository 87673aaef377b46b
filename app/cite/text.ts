import type { Citing } from "@/components/records/RecordPage";
import type { RecordNoun } from "@/lib/link/record";
import { askedOrigin } from "../asked-origin";
import { revisionFor } from "../revision";
import { editionOf, today } from "./edition";
import { loadRecordCitation } from "./record";

/** How to cite a record at the revision that a page shows; the text is empty for one that is not in it. */
export async function loadCiting(noun: RecordNoun, id: string, rev: number | undefined): Promise<Citing> {
  const [{ revision }, origin] = await Promise.all([revisionFor(rev), askedOrigin()]);
  const edition = editionOf({ ...revision, revision: revision.number }, [], today());
  const citation = await loadRecordCitation(noun, id, { revision, origin, edition });
  return { text: citation?.text ?? "", checkedTo: revision.checkedTo, origin };
}
