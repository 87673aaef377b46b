import type { EndKind, MeasureKind, Stage } from "../vocabulary";
import type { DatedAct } from "./act-dates";

/** An act as a feed or a calendar tells it. */
export type FeedAct = DatedAct & {
  id: string;
  title: string;
  summary: string;
  measure: MeasureKind;
  stage: Stage;
  endKind: EndKind | null;
  senders: readonly { name: string }[];
  sources: readonly string[];
  /** The revision in which its version began, and when that was published: any form that a Date reads. */
  version: number;
  updatedAt: string;
  /** When its first version was published. */
  publishedAt: string;
  /** The absolute address of its page. */
  address: string;
};

/** A feed of acts, whatever its form. */
export type Feed = {
  /** The path and query of the page without the revision: what the feed is known by. */
  name: string;
  title: string;
  description: string;
  /** The absolute addresses of the page and of the feed itself. */
  page: string;
  self: string;
  /** When the revision was published: said of a feed without acts. */
  publishedAt: string;
  acts: readonly FeedAct[];
};

/** When anything in a feed was last changed: what its newest version says, as an ISO 8601 moment. */
export function updatedAt({ acts, publishedAt }: Pick<Feed, "acts" | "publishedAt">): string {
  const moments = acts.map((act) => isoMoment(act.updatedAt)).sort();
  return moments.at(-1) ?? isoMoment(publishedAt);
}

/** A moment as ISO 8601 writes it, in UTC. */
export function isoMoment(text: string): string {
  return new Date(text).toISOString();
}

/** Text without the characters that XML 1.0 has no way to write: most control characters, and halves of characters. */
export function plainText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, "");
}
