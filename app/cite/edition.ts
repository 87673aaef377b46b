import { createHash } from "node:crypto";
import type { Edition } from "@/lib/cite/items";
import { type IsoDay, readFuzzyDate } from "@/lib/dates";
import { LICENCE } from "@/lib/licence";
import type { Refusal } from "@/lib/link/codec";
import { citeWords } from "@/lib/words/cite";

/** The server's day: formats of citations want one on which the page was read, and nothing else of the site does. */
export function today(): IsoDay {
  return new Date().toISOString().slice(0, 10);
}

/** What a revision is called in a citation, and what of the address was left out when it was asked for. */
export function editionOf(
  { revision, publishedAt, checkedTo }: { revision: number; publishedAt: string; checkedTo: string },
  refused: readonly Refusal[],
  accessedOn: IsoDay,
): Edition {
  const { cite, site } = citeWords();
  const leftOut = refused.map(({ key, text, reason }) => `${key}=${text} (${site.refusal.reason[reason]})`);
  return {
    revision,
    publishedOn: new Date(publishedAt).toISOString().slice(0, 10),
    accessedOn,
    version: cite.version(revision),
    note: [
      cite.note(checkedInWords(checkedTo), LICENCE.name),
      ...(leftOut.length > 0 ? [`${site.refusal.lead} ${leftOut.join("; ")}`] : []),
    ].join(". "),
    site: site.name,
  };
}

/** `2026-06` as `June 2026`. */
export function checkedInWords(checkedTo: string): string {
  const date = readFuzzyDate(checkedTo);
  return date ? citeWords().grammar.date(date) : checkedTo;
}

/** A key by which a text names what it cites: the same for the same address, and for no other. */
export function citeKey(name: string, revision: number, address: string): string {
  const hash = createHash("sha256").update(address).digest("hex").slice(0, 6);
  return `chokepoint-${name}-r${revision}-${hash}`;
}
