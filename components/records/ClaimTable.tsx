import { SourceList } from "@/components/panel/SourceList";
import type { InitiativeDetail } from "@/db/queries/initiative-detail";
import { recordWords } from "@/lib/words/records";
import { namedAgainst } from "./claims";
import styles from "./records.module.css";

/** What the sponsor claimed beside what the record can name for the same day. */
export function ClaimTable({ initiative }: { initiative: InitiativeDetail }) {
  const { records, map, grammar } = recordWords();
  const { initiative: text } = records;
  return (
    <section>
      <h2>{text.claims}</h2>
      <table className={styles.claims}>
        <caption>{text.claimsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.claimDay}</th>
            <th scope="col">{text.claimed}</th>
            <th scope="col">{text.named}</th>
            <th scope="col">{text.claimNote}</th>
          </tr>
        </thead>
        <tbody>
          {initiative.claims.map((claim) => {
            const named = namedAgainst(claim, initiative.ties, initiative);
            const date = { on: claim.on, precision: claim.precision };
            return (
              <tr key={claim.id}>
                <th scope="row">{grammar.date(date)}</th>
                <td>{map.claim.count({ ...claim, date })}</td>
                <td>
                  {named ? (
                    text.namedCount(named.sure, named.perhaps)
                  ) : (
                    <span className="muted">{text.notNamed}</span>
                  )}
                </td>
                <td>
                  {claim.note}
                  <details>
                    <summary>{records.tie.sources}</summary>
                    <SourceList sources={claim.sources} />
                  </details>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
