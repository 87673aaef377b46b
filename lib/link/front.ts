import { wholeNumber } from "./codecs";
import { describeLink } from "./describe-link";
import { REVISION_LIMIT } from "./timeline";

/** Everything a link to the front page can say: the revision that its charts and numbers are of. */
export const frontLink = describeLink("/", { rev: wholeNumber(1, REVISION_LIMIT) });

export type FrontState = typeof frontLink.empty;
