import { senderInk } from "@/lib/colours";
import type { SenderGroup } from "@/lib/vocabulary";
import { frontWords } from "@/lib/words/front";
import type { Supplies, SupplyLine } from "./layout";
import styles from "./supplies.module.css";

type Props = { supplies: Supplies; name: string; hrefOf: (event: string) => string };

/** What supplies one node: lines that are cut are broken, under the measure that cut them; the others reach it. */
export function SuppliesDrawing({ supplies: { cuts, standing }, name, hrefOf }: Props) {
  const { home, grammar } = frontWords();
  return (
    <div className={styles.drawing}>
      <div>
        {cuts.map(({ event, title, group, day, lines }) => (
          <section key={event}>
            <p className={styles.measure}>
              <a href={hrefOf(event)}>{title}</a>{" "}
              <span className="muted">{home.supplies.cutFrom(grammar.date(day))}</span>
            </p>
            <Lines lines={lines} cutBy={group} />
          </section>
        ))}
        {standing.length > 0 && (
          <section>
            <p className={styles.measure}>{home.supplies.stood}</p>
            <Lines lines={standing} />
          </section>
        )}
      </div>
      <p className={styles.node}>
        <span>{name}</span>
      </p>
    </div>
  );
}

function Lines({ lines, cutBy }: { lines: readonly SupplyLine[]; cutBy?: SenderGroup }) {
  const { home, supplyChain } = frontWords();
  return (
    <ul className={styles.lines}>
      {lines.map(({ id, name, requirement, again }) => (
        <li key={id}>
          <span>
            {name}{" "}
            <span className="muted">
              · {supplyChain.requirement(requirement)}
              {again && `, ${home.supplies.again}`}
            </span>
          </span>
          <svg width="100%" height={20} aria-hidden="true">
            {cutBy ? (
              <Broken group={cutBy} />
            ) : (
              <line x1="0%" x2="100%" y1={10} y2={10} className={again ? styles.again : styles.whole} />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}

function Broken({ group }: { group: SenderGroup }) {
  return (
    <g stroke={senderInk(group)} strokeWidth={1.6} fill="none">
      <line x1="0%" x2="44%" y1={10} y2={10} />
      <line x1="70%" x2="100%" y1={10} y2={10} strokeDasharray="3 3" />
      <svg x="57%" overflow="visible" aria-hidden="true">
        <path d="M-4 6L4 14M-4 14L4 6" />
      </svg>
    </g>
  );
}
