import { wholeNumber } from "./codecs";
import { describeLink, type LinkDescription } from "./describe-link";
import type { RecordState } from "./record";
import { REVISION_LIMIT } from "./timeline";

const KEYS = { rev: wholeNumber(1, REVISION_LIMIT) };

/** The link of the page of the whole record as files, and of each file: its only key is the revision; without it, the newest. */
export function dataLink(
  path: "/data" | "/data.zip" | `/data/${string}` = "/data",
): LinkDescription<RecordState> {
  return describeLink(path, KEYS);
}
