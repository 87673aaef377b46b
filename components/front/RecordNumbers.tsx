import type { RecordCounts } from "@/db/queries/front";
import type { RevisionRow } from "@/db/queries/revisions";
import { readFuzzyDate } from "@/lib/dates";
import { frontWords } from "@/lib/words/front";
import styles from "./front.module.css";

/** How much the record holds, which revision it is, and to when it was checked. */
export function RecordNumbers({ revision, numbers }: { revision: RevisionRow; numbers: RecordCounts }) {
  const { record } = frontWords().home;
  const { grammar } = frontWords();
  const checked = readFuzzyDate(revision.checkedTo);
  const terms = [
    { term: record.acts, value: grammar.number(numbers.acts) },
    { term: record.actors, value: grammar.number(numbers.actors) },
    { term: record.ties, value: grammar.number(numbers.ties) },
    { term: record.memberships, value: grammar.number(numbers.memberships) },
    { term: record.sources, value: grammar.number(numbers.sources) },
  ];
  return (
    <section>
      <h2>{record.heading}</h2>
      <p className={styles.sentence}>
        {record.checked(
          checked ? grammar.date(checked) : revision.checkedTo,
          revision.number,
          grammar.day(revision.publishedAt.slice(0, 10)),
        )}
      </p>
      <dl className={styles.numbers}>
        {terms.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
