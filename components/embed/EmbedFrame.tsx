import type { ReactNode } from "react";
import { FrozenNote } from "@/components/page/FrozenNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import type { Refusal } from "@/lib/link/codec";
import { embedWords } from "@/lib/words/embed";
import styles from "./embed.module.css";
import { HeightTeller } from "./HeightTeller";

type Props = {
  title: string;
  sentence: string;
  /** The chart's own page in the same state. */
  href: string;
  refused: readonly Refusal[];
  /** Since when the revision that the address names stands; none without one. */
  frozenSince: string | undefined;
  revision: number;
  checkedTo: string;
  children: ReactNode;
};

/** What another site shows of a chart: what it asks and says, the drawing, what it is of, and the way to its own page. The parts are named, because pictures are made of them. */
export function EmbedFrame({ title, sentence, href, refused, frozenSince, ...record }: Props) {
  const { revision, checkedTo, children } = record;
  return (
    <article className={styles.frame}>
      <h1 className={styles.title} data-part="title">
        {title}
      </h1>
      <p className={`sentence ${styles.sentence}`} data-part="sentence">
        {sentence}
      </p>
      <div data-part="notices">
        <RefusedNotice refused={refused} />
        {frozenSince !== undefined && <FrozenNote number={revision} publishedAt={frozenSince} />}
      </div>
      {children}
      <div className={styles.foot}>
        <div data-part="source">
          <SourceLine revision={revision} checkedTo={checkedTo} />
        </div>
        <a href={href} target="_blank" rel="noopener">
          {embedWords().embed.open}
        </a>
      </div>
      <HeightTeller />
    </article>
  );
}
