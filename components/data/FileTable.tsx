import { dataLink } from "@/lib/link/data";
import { dataWords } from "@/lib/words/data";
import styles from "./data.module.css";

/** A table of the record as its page lists it. */
export type ListedTable = { name: string; about: string; rows: number };

/** Every table with what it is, how many rows it has, and its two files. */
export function FileTable({ tables, rev }: { tables: readonly ListedTable[]; rev: number }) {
  const { data, grammar } = dataWords();
  const { tables: text } = data;
  return (
    <table className={styles.files}>
      <caption>{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.table}</th>
          <th scope="col" className={styles.number}>
            {text.rows}
          </th>
          <th scope="col">{text.files}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ name, about, rows }) => (
          <tr key={name}>
            <th scope="row">
              <a className={styles.name} href={`#table-${name}`}>
                {name}
              </a>{" "}
              <span className={styles.about}>{about}</span>
            </th>
            <td className={styles.number}>{grammar.number(rows)}</td>
            <td>
              <FileLinks name={name} rev={rev} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The two files of one table, each at the revision. */
export function FileLinks({ name, rev }: { name: string; rev: number }) {
  const { tables } = dataWords().data;
  return (
    <span className={styles.links}>
      {(["csv", "json"] as const).map((form) => (
        <a
          key={form}
          href={dataLink(`/data/${name}.${form}`).href({ rev })}
          aria-label={tables.linkOf(name, tables[form])}
        >
          {tables[form]}
        </a>
      ))}
    </span>
  );
}
