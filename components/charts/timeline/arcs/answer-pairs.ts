import { senderGroup } from "@/lib/lanes";
import { announcedBetween } from "@/lib/time-between";
import { type EventLinkKind, type LinkBasis, SENDER_GROUPS, type SenderGroup } from "@/lib/vocabulary";
import { median } from "./median";

type End = Parameters<typeof announcedBetween>[0] & {
  id: string;
  senders: readonly { group: SenderGroup }[];
};
type Link = { kind: EventLinkKind; basis: LinkBasis; event: End; other: End };

/** How often one sender group answered another. */
export type AnswerPair = {
  answering: SenderGroup;
  answered: SenderGroup;
  count: number;
  /** How many of them rest on nothing but their timing. */
  timingOnly: number;
  /** Days from the act to its answer, of those known to the day; none when none is. */
  medianDays: number | undefined;
};

/** The answers among links whose two acts are both `shown`; in the order given. */
export function answersAmong<Some extends Link>(links: readonly Some[], shown: ReadonlySet<string>): Some[] {
  return links.filter(
    ({ kind, event, other }) => kind === "responds-to" && shown.has(event.id) && shown.has(other.id),
  );
}

/** Days of each answer that is known to the day, in the order given. */
export function answerDays(answers: readonly Link[]): number[] {
  return answers.flatMap(({ event, other }) => {
    const { unit, count } = announcedBetween(other, event);
    return unit === "day" ? [count] : [];
  });
}

/**
 * Answers by pair of sender groups, the most frequent pair first, then in the fixed order of
 * groups. An act of several senders counts for the first of their groups, as it is drawn.
 */
export function answerPairs(answers: readonly Link[]): AnswerPair[] {
  const pairs = SENDER_GROUPS.flatMap((answering) =>
    SENDER_GROUPS.map((answered) => ({
      answering,
      answered,
      members: answers.filter(
        ({ event, other }) =>
          senderGroup(event.senders) === answering && senderGroup(other.senders) === answered,
      ),
    })),
  );
  return pairs
    .filter(({ members }) => members.length > 0)
    .map(({ members, ...pair }) => ({
      ...pair,
      count: members.length,
      timingOnly: members.filter(({ basis }) => basis === "timing-only").length,
      medianDays: median(answerDays(members)),
    }))
    .sort((a, b) => b.count - a.count);
}
