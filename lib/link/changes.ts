import { CHANGE_KINDS, CHANGE_TABLES } from "../changes/tables";
import { parties, searchWords, wholeNumber, words } from "./codecs";
import { describeLink } from "./describe-link";
import { REVISION_LIMIT } from "./timeline";

/** The last page of a difference that a link may name. */
const LAST_PAGE = 100_000;

/** Everything a link to the differences between two revisions can say. */
export const changesLink = describeLink("/changes", {
  /** The two revisions that are compared; without them, the newest and the one before. */
  from: wholeNumber(1, REVISION_LIMIT),
  to: wholeNumber(1, REVISION_LIMIT),
  kind: words(CHANGE_KINDS),
  table: words(CHANGE_TABLES),
  /** Records that are about an actor or a country, or acts in which it has a part. */
  actor: parties,
  /** Words that stand in a changed row, before or after. */
  q: searchWords,
  page: wholeNumber(2, LAST_PAGE),
});

export type ChangesState = typeof changesLink.empty;
