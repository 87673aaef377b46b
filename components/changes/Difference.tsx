import { Fragment } from "react";
import type { FieldChange } from "@/lib/changes/fields";
import type { ChangeNames } from "@/lib/changes/references";
import type { ChangeTable } from "@/lib/changes/tables";
import { changesWords } from "@/lib/words/changes";
import styles from "./record.module.css";
import { isProse, valueInWords } from "./value";
import { differingWords, type Stretch } from "./word-difference";

type Props = { table: ChangeTable; field: FieldChange; names: ChangeNames };

/** One column before and after. In prose the words that changed are struck out and underlined; never by colour alone. */
export function Difference({ table, field, names }: Props) {
  const catalogue = changesWords();
  const { changes } = catalogue;
  const { column, before, after } = field;
  const told = (text: string | null): Stretch[] =>
    text === null ? [] : [{ text: valueInWords(table, column, text, names, catalogue), isCommon: false }];
  const stretches =
    before !== null && after !== null && isProse(table, column)
      ? differingWords(before, after)
      : { before: told(before), after: told(after) };
  return (
    <div className={styles.field}>
      <dt>{changes.column[column]}</dt>
      <dd>
        <p className={styles.version}>
          <span className={styles.when}>{changes.before}</span>{" "}
          <Stretches of={stretches.before} mark="del" empty={changes.empty} />
        </p>
        <p className={styles.version}>
          <span className={styles.when}>{changes.now}</span>{" "}
          <Stretches of={stretches.after} mark="ins" empty={changes.empty} />
        </p>
      </dd>
    </div>
  );
}

function Stretches({
  of,
  mark: Mark,
  empty,
}: {
  of: readonly Stretch[];
  mark: "del" | "ins";
  empty: string;
}) {
  if (of.length === 0) return <span className="muted">{empty}</span>;
  return (
    <span className={styles.text}>
      {of.map(({ text, isCommon }, index) => {
        const key = `${index} ${text}`;
        return isCommon ? <Fragment key={key}>{text}</Fragment> : <Mark key={key}>{text}</Mark>;
      })}
    </span>
  );
}
