import { wholeNumber } from "./codecs";
import { describeLink, type LinkDescription } from "./describe-link";
import { REVISION_LIMIT } from "./timeline";

/** The nouns whose records have a page of their own. */
export const RECORD_NOUNS = ["event", "actor", "initiative", "country"] as const;
export type RecordNoun = (typeof RECORD_NOUNS)[number];

const FOLDERS: Record<RecordNoun, string> = {
  event: "events",
  actor: "actors",
  initiative: "initiatives",
  country: "countries",
};

const KEYS = { rev: wholeNumber(1, REVISION_LIMIT) };

/** What a link to a record can say besides which one: the revision. */
export type RecordState = { rev: number | undefined };

/** The longest id that a record may have. */
const ID_LENGTH = 80;

/** The link of one record's page. Its only key is the revision; without it, the newest. */
export function recordLink(noun: RecordNoun, id: string): LinkDescription<RecordState> {
  return describeLink(`/${FOLDERS[noun]}/${encodeURIComponent(id)}`, KEYS);
}

/** The canonical address of a record, at a revision when the reader looks at one. */
export function recordHref(noun: RecordNoun, id: string, rev?: number): string {
  return recordLink(noun, id).href({ rev });
}

/** The address of whoever has a part in an act: an actor by id, a country by its code in capitals. */
export function partyHref(id: string, rev?: number): string {
  return recordHref(/^[A-Z]{3}$/.test(id) ? "country" : "actor", id, rev);
}

/** Which record an address is of. The id is as it was given, but for its escapes. */
export type RecordPath = { noun: RecordNoun; id: string };

/**
 * Reads the path of a record's page, such as `/events/tiktok-order-2020-08`.
 *
 * @returns none for any other path, and for one whose escapes mean nothing
 */
export function readRecordPath(path: string): RecordPath | undefined {
  const [, folder, text, ...more] = path.replace(/\/$/, "").split("/");
  const noun = RECORD_NOUNS.find((word) => FOLDERS[word] === folder);
  if (!noun || !text || more.length > 0) return undefined;
  try {
    return { noun, id: decodeURIComponent(text) };
  } catch {
    return undefined;
  }
}

/** The id that a record of a noun would have: a country's code in capitals, any other id as it is. */
export function canonicalId({ noun, id }: RecordPath): string {
  return noun === "country" ? id.toUpperCase() : id;
}

/** Whether a text could be the id of a record at all, so that it is worth asking for. */
export function isPossibleId(id: string): boolean {
  return id.length <= ID_LENGTH && /^[A-Za-z0-9-]+$/.test(id);
}
