import type { IsoDay } from "@/lib/dates";
import { chainWords } from "@/lib/words/chain";
import type { Change } from "./changes";
import styles from "./supply-chain.module.css";

export type DayLinks = {
  hrefOf: (day: IsoDay) => string;
  onDay: (event: React.MouseEvent, day: IsoDay) => void;
};

type Props = DayLinks & { day: IsoDay; chosen: boolean; changes: readonly Change[] };

/** The day that the picture stands on, and the nearest days before and after it on which something changed: where script runs, a slider says and does the same. */
export function DayControl({ day, chosen, changes, hrefOf, onDay }: Props) {
  const { supplyChain, grammar } = chainWords();
  const { controls } = supplyChain;
  const earlier = changes.findLast((change) => change.day < day)?.day;
  const later = changes.find((change) => change.day > day)?.day;
  return (
    <nav className={styles.days} aria-label={controls.steps}>
      <span className={styles.unscripted}>
        {earlier && (
          <a
            href={hrefOf(earlier)}
            aria-label={controls.earlierLabel(grammar.day(earlier))}
            onClick={(click) => onDay(click, earlier)}
          >
            {controls.earlier(grammar.day(earlier))}
          </a>
        )}
        <strong>{grammar.day(day)}</strong>
        {later && (
          <a
            href={hrefOf(later)}
            aria-label={controls.laterLabel(grammar.day(later))}
            onClick={(click) => onDay(click, later)}
          >
            {controls.later(grammar.day(later))}
          </a>
        )}
      </span>
      {!chosen && <span className="muted">{controls.newest(grammar.day(day))}</span>}
    </nav>
  );
}
