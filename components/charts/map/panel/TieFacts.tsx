import { type Fact, Facts } from "@/components/panel/Facts";
import { SourceList } from "@/components/panel/SourceList";
import { Vendors } from "@/components/panel/Vendors";
import type { TieRow } from "@/db/queries/ties";
import { type FuzzyDate, fuzzyDate } from "@/lib/dates";
import { certaintyOf, isRefusal } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import styles from "./panel.module.css";

/** One tie of a country with everything known about it. */
export function TieFacts({ tie }: { tie: TieRow }) {
  const { map, site, vocabulary, grammar } = mapWords();
  const say = (date: FuzzyDate | undefined) => date && grammar.date(date);
  const { panel } = map;
  const facts: Fact[] = [
    { term: panel.from, value: say(fuzzyDate(tie.fromOn, tie.fromPrecision)) ?? map.table.unknown },
    {
      term: panel.to,
      value: say(fuzzyDate(tie.toOn, tie.toPrecision)) ?? (isRefusal(tie) ? null : panel.noEnd),
    },
    { term: panel.declared, value: say(fuzzyDate(tie.declaredOn, tie.declaredPrecision)) },
    { term: panel.basis, value: tie.basis },
    { term: panel.certainty, value: isRefusal(tie) && !tie.contested ? null : map.style[certaintyOf(tie)] },
    { term: panel.confidence, value: vocabulary.confidence[tie.confidence] },
    { term: panel.vendors, value: tie.vendorStatus && <Vendors tie={tie} /> },
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
