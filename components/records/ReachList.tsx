import { SourceList } from "@/components/panel/SourceList";
import type { CountryReachRow } from "@/db/queries/country-detail";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { LAW_REACHES } from "@/lib/vocabulary";
import { recordWords } from "@/lib/words/records";
import styles from "./records.module.css";

/** What a country's law reaches, beyond home first, each by which rule and from which source. */
export function ReachList({
  reaches,
  rev,
}: {
  reaches: readonly CountryReachRow[];
  rev: number | undefined;
}) {
  const { records, site, vocabulary } = recordWords();
  const headings = { home: records.country.home, "beyond-home": records.country.beyond };
  return LAW_REACHES.toReversed()
    .map((law) => ({ law, rows: reaches.filter((reach) => reach.law === law) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ law, rows }) => (
      <section key={law}>
        <h3>{headings[law]}</h3>
        <ul className={styles.plain}>
          {rows.map(({ id, node, nodeName, rule, note, confidence, sources }) => (
            <li key={id}>
              <a href={supplyChainLink.href({ ...supplyChainLink.empty, focus: node, rev })}>{nodeName}</a>:{" "}
              {rule}{" "}
              <small>
                {site.confidence(vocabulary.confidence[confidence])}. {note}
              </small>
              <SourceList sources={sources} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
