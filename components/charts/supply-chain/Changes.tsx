import { RecordLink } from "@/components/page/RecordLink";
import type { IsoDay } from "@/lib/dates";
import { chainWords } from "@/lib/words/chain";
import type { Change } from "./changes";
import type { DayLinks } from "./DayControl";
import styles from "./supply-chain.module.css";

type Props = DayLinks & { day: IsoDay; changes: readonly Change[] };

/** Every day on which something in the picture was cut or came back, as links, each with its measures. */
export function Changes({ changes, day, hrefOf, onDay }: Props) {
  const { supplyChain, grammar } = chainWords();
  const { changes: text } = supplyChain;
  return (
    <section className={styles.section} aria-label={text.heading}>
      <h2>{text.heading}</h2>
      {changes.length === 0 && <p className={styles.note}>{text.none}</p>}
      <ol className={styles.rows}>
        {changes.map((change) => (
          <li key={change.day} className={styles.change}>
            <a
              href={hrefOf(change.day)}
              onClick={(click) => onDay(click, change.day)}
              {...(change.day === day && { "aria-current": "date" as const })}
            >
              {grammar.day(change.day)}
            </a>
            <span>
              {[
                ...(change.cut.length > 0 ? [text.cut(change.cut.length)] : []),
                ...(change.restored.length > 0 ? [text.restored(change.restored.length)] : []),
              ].join("; ")}
              {change.measures.map(({ event, title }) => (
                <span key={event}>
                  {" · "}
                  <RecordLink noun="event" id={event}>
                    {title}
                  </RecordLink>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
