import type { ReactNode } from "react";
import { CanonicalLink } from "@/components/page/CanonicalLink";
import { FrozenNote } from "@/components/page/FrozenNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { RecordShare } from "@/components/share/RecordShare";
import { addressesOf, type SharedRecord } from "@/components/share/view";
import type { Refusal } from "@/lib/link/codec";
import { recordLink } from "@/lib/link/record";
import { scriptLanguage } from "@/lib/script-language";
import { CorrectionMark } from "./CorrectionMark";
import { HistorySection, type RecordHistory } from "./HistorySection";
import styles from "./records.module.css";

/** What every page of a record says above it: which revision it shows, and what of its link was left out. */
export type Opened = {
  revision: number;
  publishedAt: string;
  /** The revision that the link names; none for the newest. */
  rev: number | undefined;
  refused: readonly Refusal[];
  /** The canonical address, and that of the newest revision. */
  href: string;
  presentHref: string;
};

/** How a record is cited: the text, the day to which its revision was checked, scheme and host of the site. */
export type Citing = { text: string } & Pick<SharedRecord, "checkedTo" | "origin">;

/** What is shared of a record besides its address: a line about it, and the view of a chart that shows it. */
export type Sharing = Pick<SharedRecord, "sentence" | "chart"> & Required<Pick<SharedRecord, "drawn">>;

type Props = {
  opened: Opened;
  kicker: ReactNode;
  title: string;
  originalName?: string | null | undefined;
  sentence: string;
  /** Links into the charts. */
  aside: ReactNode;
  /** What is known, section by section. */
  children: ReactNode;
  history: RecordHistory;
  citing: Citing;
  sharing: Sharing;
};

/** The frame of a record's page: what it is, one sentence, its charts beside it, and everything known below. */
export function RecordPage({
  opened,
  kicker,
  title,
  originalName,
  sentence,
  aside,
  history,
  citing,
  sharing,
  children,
}: Props) {
  const { refused, href, presentHref, rev, revision, publishedAt } = opened;
  return (
    <article className={styles.record}>
      <CanonicalLink refused={refused} href={href} />
      <RefusedNotice refused={refused} href={href} />
      {rev !== undefined && <FrozenNote number={revision} publishedAt={publishedAt} href={presentHref} />}
      <header>
        <p className={styles.kicker}>{kicker}</p>
        <h1>{title}</h1>
        {originalName && (
          <p className={styles.originalName} lang={scriptLanguage(originalName)}>
            {originalName}
          </p>
        )}
        <CorrectionMark correction={history.correction} />
        <p className="sentence">{sentence}</p>
      </header>
      <RecordShare
        {...sharing}
        {...addressesOf(recordLink(history.noun, history.id), { rev }, revision)}
        title={title}
        revision={revision}
        checkedTo={citing.checkedTo}
        origin={citing.origin}
        citation={citing.text}
        record={href}
      />
      <div className={styles.body}>
        <aside className={styles.aside}>{aside}</aside>
        <div className={styles.known}>
          {children}
          <HistorySection {...history} />
        </div>
      </div>
      <p className={styles.onPaper}>{citing.text}</p>
    </article>
  );
}
