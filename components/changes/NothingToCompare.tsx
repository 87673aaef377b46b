import { CanonicalLink } from "@/components/page/CanonicalLink";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import type { Refusal } from "@/lib/link/codec";
import { changesWords } from "@/lib/words/changes";

type Props = {
  revision: { number: number; publishedAt: string };
  isOnlyOne: boolean;
  refused: readonly Refusal[];
  href: string;
};

/** Says that a revision has none before it. */
export function NothingToCompare({ revision, isOnlyOne, refused, href }: Props) {
  const { changes } = changesWords();
  return (
    <>
      <CanonicalLink refused={refused} href={href} />
      <RefusedNotice refused={refused} href={href} />
      <h1>{changes.title}</h1>
      <p className="sentence">
        {isOnlyOne
          ? changes.onlyOne(revision.number, revision.publishedAt.slice(0, 10))
          : changes.first(revision.number)}
      </p>
    </>
  );
}
