import type { ReactNode } from "react";
import { CanonicalLink } from "@/components/page/CanonicalLink";
import { FrozenNote } from "@/components/page/FrozenNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import type { RevisionRow } from "@/db/queries/revisions";
import { readFuzzyDate } from "@/lib/dates";
import type { Refusal } from "@/lib/link/codec";
import { dataLink } from "@/lib/link/data";
import { dataWords } from "@/lib/words/data";
import { fileWords } from "@/lib/words/files";
import styles from "./data.module.css";
import { FileTable, type ListedTable } from "./FileTable";

type Props = {
  revision: RevisionRow;
  /** The revision that the link names; none for the newest. */
  rev: number | undefined;
  refused: readonly Refusal[];
  tables: readonly ListedTable[];
  children: ReactNode;
};

/** The page of the whole record as files: what it is, all of it, and each table. */
export function DataPage({ revision, rev, refused, tables, children }: Props) {
  const { data, grammar } = dataWords();
  const { number, publishedAt, checkedTo } = revision;
  const checked = readFuzzyDate(checkedTo);
  const link = dataLink();
  return (
    <article className={styles.page}>
      <CanonicalLink refused={refused} href={link.href({ rev })} />
      <RefusedNotice refused={refused} href={link.href({ rev })} />
      {rev !== undefined && <FrozenNote number={number} publishedAt={publishedAt} href={link.path} />}
      <header>
        <h1>{data.title}</h1>
        <p className="sentence">
          {data.sentence({
            rows: tables.reduce((sum, { rows }) => sum + rows, 0),
            tables: tables.length,
            revision: number,
            published: grammar.day(publishedAt.slice(0, 10)),
            checked: checked ? grammar.date(checked) : checkedTo,
          })}
        </p>
        <p className="prose">{data.what}</p>
      </header>
      <section>
        <h2>{data.whole.heading}</h2>
        <p>
          <a className={styles.whole} href={dataLink("/data.zip").href({ rev: number })}>
            {data.whole.link(number)}
          </a>
        </p>
        <p className="prose">{data.whole.text}</p>
      </section>
      <section>
        <h2>{data.tables.heading}</h2>
        <FileTable tables={tables} rev={number} />
      </section>
      <section>
        <h2>{data.licence.heading}</h2>
        <p className="prose">
          {data.licence.text} <a href={fileWords().files.licence}>{data.licence.link}</a>
        </p>
      </section>
      <section>
        <h2>{data.forms.heading}</h2>
        <p className="prose">{data.forms.csv}</p>
        <p className="prose">{data.forms.json}</p>
        <p className="prose">{data.forms.dates}</p>
      </section>
      {children}
    </article>
  );
}
