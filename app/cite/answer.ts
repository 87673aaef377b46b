import type { NextRequest } from "next/server";
import { writeBibtex } from "@/lib/cite/bibtex";
import type { CslItem } from "@/lib/cite/csl";
import type { CiteFormat } from "@/lib/cite/formats";
import { writeRis } from "@/lib/cite/ris";
import type { IsoDay } from "@/lib/dates";
import { type Answered, type AskedFile, answerFile } from "../files/answer-file";
import { only } from "../files/stream";
import { today } from "./edition";

/** A citation in every form: as items, as one text, and whether its address names the revision. */
export type Citation = { items: CslItem[]; text: string; frozen: boolean };

const WRITERS: Record<CiteFormat, { type: string; write: (citation: Citation) => string }> = {
  txt: { type: "text/plain; charset=utf-8", write: ({ text }) => `${text}\n` },
  bib: { type: "application/x-bibtex; charset=utf-8", write: ({ items }) => writeBibtex(items) },
  ris: {
    type: "application/x-research-info-systems; charset=utf-8",
    write: ({ items }) => writeRis(items),
  },
  "csl.json": {
    type: "application/vnd.citationstyles.csl+json",
    write: ({ items }) => JSON.stringify(items),
  },
};

/**
 * Answers with a citation in one form. All but the plain text name the day on which it is asked for, so they
 * are asked for again on another day; the plain text of a named revision is kept for ever.
 *
 * @param file what decides it, besides the day
 * @param load gives the citation, or what else is to be answered
 */
export function answerCitation(
  request: NextRequest,
  format: CiteFormat,
  file: AskedFile,
  load: (day: IsoDay) => Promise<Citation | Answered>,
): Promise<Response> {
  const day = today();
  return answerFile(request, { ...file, day: format === "txt" ? undefined : day }, async () => {
    const loaded = await load(day);
    if ("parts" in loaded) return loaded;
    const { type, write } = WRITERS[format];
    return {
      parts: only(write(loaded)),
      headers: { "Content-Type": type },
      isFrozen: format === "txt" && loaded.frozen,
    };
  });
}
