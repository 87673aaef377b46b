import { RecordLink } from "@/components/page/RecordLink";
import type { DependencyRow } from "@/db/queries/supply-chain";
import { chainWords } from "@/lib/words/chain";
import groups from "./groups.module.css";
import type { Sighted } from "./scene";
import styles from "./supply-chain.module.css";

/** The measures that keep ties of the picture cut, with the numbers that stand at the breaks. */
export function Measures({ scene }: { scene: Sighted<DependencyRow> }) {
  const { measures: text } = chainWords().supplyChain;
  const names = new Map(
    scene.all.flatMap(({ ties }) =>
      ties.map(({ from, to, fromName, toName }) => [`${from} ${to}`, `${fromName} → ${toName}`]),
    ),
  );
  return (
    <section className={styles.section} id="measures" aria-label={text.heading}>
      <h2>{text.heading}</h2>
      {scene.measures.length === 0 && <p className={styles.note}>{text.none}</p>}
      <ol className={styles.rows}>
        {scene.measures.map(({ number, event, title, group, strands }) => (
          <li key={event} className={styles.measure}>
            <b className={`${groups.crossInk} ${groups[group]}`} aria-hidden="true">
              {number}
            </b>
            <span>
              <RecordLink noun="event" id={event}>
                {title}
              </RecordLink>{" "}
              <span className="muted">
                {text.cuts(strands.length)}:{" "}
                {[...new Set(strands.map(({ from, to }) => names.get(`${from} ${to}`)))].join("; ")}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
