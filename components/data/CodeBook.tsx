import type { CodeBookRow, WordRow } from "@/lib/files/code-book-columns";
import { dataWords } from "@/lib/words/data";
import styles from "./data.module.css";
import { FileLinks, type ListedTable } from "./FileTable";

type Props = {
  tables: readonly ListedTable[];
  columns: readonly CodeBookRow[];
  words: readonly WordRow[];
  rev: number;
};

/** Every column of every table, and every word of the closed lists, with what it means. */
export function CodeBook({ tables, columns, words, rev }: Props) {
  const { codeBook } = dataWords().data;
  const lists = [...new Set(words.map(({ list }) => list))];
  return (
    <section>
      <h2>{codeBook.heading}</h2>
      <p className="prose">{codeBook.text}</p>
      <ul className={styles.charts}>
        {(["code-book", "words"] as const).map((name) => (
          <li key={name}>
            {codeBook.files[name]} <FileLinks name={name} rev={rev} />
          </li>
        ))}
      </ul>
      <h3>{codeBook.tables}</h3>
      {tables.map(({ name, about }) => (
        <details key={name} id={`table-${name}`} className={styles.entry}>
          <summary>
            <code>{name}</code> <span className={styles.about}>{about}</span>
          </summary>
          <dl className={styles.terms}>
            {columns
              .filter(({ table }) => table === name)
              .map((column) => (
                <div key={column.column}>
                  <dt>
                    <code>{column.column}</code>
                    <Kind column={column} />
                  </dt>
                  <dd>{column.meaning}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
      <h3>{codeBook.lists}</h3>
      {lists.map((list) => (
        <details key={list} id={`list-${list}`} className={styles.entry}>
          <summary>
            <code>{list}</code>
          </summary>
          <dl className={styles.terms}>
            {words
              .filter((word) => word.list === list)
              .map(({ word, meaning }) => (
                <div key={word}>
                  <dt>
                    <code>{word}</code>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

/** What the cells of a column are. */
function Kind({ column: { datatype, isList, list } }: { column: CodeBookRow }) {
  const { codeBook } = dataWords().data;
  const kind = list ? <a href={`#list-${list}`}>{codeBook.listOf(list)}</a> : datatype;
  return (
    <span className={styles.about}>
      {kind}
      {isList && `, ${codeBook.isList}`}
    </span>
  );
}
