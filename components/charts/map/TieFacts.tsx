import { type Fact, Facts } from "@/components/panel/Facts";
import { SourceList } from "@/components/panel/SourceList";
import type { CountryTieRow } from "@/db/queries/initiatives";
import type { IsoDay, Precision } from "@/lib/dates";
import { certaintyOf, isRefusal } from "@/lib/memberships";
import { words } from "@/lib/words";
import styles from "./map.module.css";

/** One tie of a country with everything known about it. */
export function TieFacts({ tie }: { tie: CountryTieRow }) {
  const { map, site, vocabulary } = words();
  const { panel } = map;
  const facts: Fact[] = [
    { term: panel.from, value: dateOf(tie.fromOn, tie.fromPrecision) ?? map.table.unknown },
    { term: panel.to, value: dateOf(tie.toOn, tie.toPrecision) ?? (isRefusal(tie) ? null : panel.noEnd) },
    { term: panel.declared, value: dateOf(tie.declaredOn, tie.declaredPrecision) },
    { term: panel.basis, value: tie.basis },
    { term: panel.certainty, value: isRefusal(tie) && !tie.contested ? null : map.style[certaintyOf(tie)] },
    { term: panel.confidence, value: vocabulary.confidence[tie.confidence] },
    {
      term: panel.vendors,
      value: [tie.vendorStatus, tie.vendorStatusAsOf, tie.vendorStatusNote].filter(Boolean).join("; "),
    },
    { term: panel.note, value: tie.note },
  ];
  return (
    <div className={styles.tie}>
      <h4>{vocabulary.membership[tie.status]}</h4>
      <Facts facts={facts} />
      <details>
        <summary>
          {site.source.heading} ({tie.sources.length})
        </summary>
        <SourceList sources={tie.sources} />
      </details>
    </div>
  );
}

function dateOf(on: IsoDay | null, precision: Precision | null): string | null {
  return on && precision ? words().grammar.date({ on, precision }) : null;
}
