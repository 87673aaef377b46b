import { writeBibtex } from "@/lib/cite/bibtex";
import type { CslItem } from "@/lib/cite/csl";
import type { CiteFormat } from "@/lib/cite/formats";
import { writeRis } from "@/lib/cite/ris";
import type { IsoDay } from "@/lib/dates";
import { answerFile, type FileAnswer } from "../api/answer";
import { ORIGIN_HEADERS } from "../asked-origin";
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
 * @param load gives the citation, or what else is to be answered
 */
export function answerCitation(
  request: Request,
  format: CiteFormat,
  load: (day: IsoDay) => Promise<Citation | FileAnswer>,
): Promise<Response> {
  const day = today();
  return answerFile(
    request,
    async () => {
      const loaded = await load(day);
      if ("type" in loaded) return loaded;
      const { type, write } = WRITERS[format];
      return {
        text: write(loaded),
        type,
        frozen: format === "txt" && loaded.frozen,
        head: { Vary: ORIGIN_HEADERS },
      };
    },
    format === "txt" ? "" : day,
  );
}
