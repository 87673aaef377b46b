import { familyPath, isHollow } from "@/components/svg/family-mark";
import type { ActRow } from "@/db/queries/acts";
import { senderInk } from "@/lib/colours";
import { recordHref } from "@/lib/link/record";
import { leadingGroup } from "@/lib/sender-group";
import { familyOf } from "@/lib/vocabulary";
import { recordWords } from "@/lib/words/records";
import styles from "./records.module.css";

/** Acts that stand in the open; the rest is folded. */
const SHOWN = 10;

/** Acts, each with its mark, day, measure and senders; none says so. */
export function ActList({ acts, rev }: { acts: readonly ActRow[]; rev: number | undefined }) {
  const { records } = recordWords();
  if (acts.length === 0) return <p className="muted">{records.none}</p>;
  const rest = acts.slice(SHOWN);
  return (
    <>
      <Acts acts={acts.slice(0, SHOWN)} rev={rev} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{records.more(rest.length)}</summary>
          <Acts acts={rest} rev={rev} />
        </details>
      )}
    </>
  );
}

function Acts({ acts, rev }: { acts: readonly ActRow[]; rev: number | undefined }) {
  const { vocabulary, grammar } = recordWords();
  return (
    <ul className={styles.acts}>
      {acts.map((act) => (
        <li key={act.id}>
          <Mark act={act} />
          <span>
            <a href={recordHref("event", act.id, rev)}>{act.title}</a>{" "}
            <small>
              {grammar.date({ on: act.announcedOn, precision: act.announcedPrecision })}
              {" · "}
              {vocabulary.measure[act.measure]}
              {act.stage !== "adopted" && `, ${vocabulary.stage[act.stage].toLowerCase()}`}
              {act.senders.length > 0 && ` · ${grammar.list(act.senders.map(({ name }) => name))}`}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ act: { measure, stage, senders } }: { act: ActRow }) {
  const family = familyOf(measure);
  const hollow = isHollow(family) || stage !== "adopted";
  const ink = senderInk(leadingGroup(senders));
  return (
    <svg width={16} height={16} viewBox="-9 -9 18 18" aria-hidden="true">
      <path
        d={familyPath(family)}
        fill={hollow ? "none" : ink}
        stroke={ink}
        strokeWidth={hollow ? 1.6 : 0}
        strokeDasharray={stage === "adopted" ? undefined : "2 2"}
      />
    </svg>
  );
}
