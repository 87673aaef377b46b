import { wholeNumber } from "./codecs";
import { describeLink, type LinkDescription } from "./describe-link";
import type { RecordState } from "./record";
import { REVISION_LIMIT } from "./timeline";

/** What the id of a story may look like: what stands before `.json` in `data/stories/`. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

/** Whether a text could be the id of a story, so that a file of that name may be looked for. */
export function isStoryId(text: string): boolean {
  return text.length <= LONGEST && ID.test(text);
}

/** The link of a story. Its only key is the revision, in which it then shows every chart; without it, the newest. */
export function storyLink(id: string): LinkDescription<RecordState> {
  return describeLink(`/stories/${encodeURIComponent(id)}`, { rev: wholeNumber(1, REVISION_LIMIT) });
}
