import { type Fact, Facts } from "@/components/panel/Facts";
import { SourceList } from "@/components/panel/SourceList";
import { Vendors } from "@/components/panel/Vendors";
import type { TieRow } from "@/db/queries/ties";
import { fuzzyDate } from "@/lib/dates";
import { certaintyOf } from "@/lib/memberships";
import { recordWords } from "@/lib/words/records";
import { CertaintyMark } from "./CertaintyMark";
import styles from "./records.module.css";

type Props = { tie: TieRow; name: string; href: string; showStatus: boolean };

/** One tie of a country to an initiative: who, since when and how sure in a line; basis and sources unfold. A contested one shows both readings at once. */
export function TieEntry({ tie, name, href, showStatus }: Props) {
  const { records, map, vocabulary, grammar } = recordWords();
  const certainty = certaintyOf(tie);
  const span = records.span(fuzzyDate(tie.fromOn, tie.fromPrecision), fuzzyDate(tie.toOn, tie.toPrecision));
  const declared = fuzzyDate(tie.declaredOn, tie.declaredPrecision);
  const facts: Fact[] = [
    { term: records.tie.basis, value: tie.basis },
    { term: records.tie.certainty, value: map.style[certainty] },
    { term: records.tie.confidence, value: vocabulary.confidence[tie.confidence] },
    { term: records.tie.declared, value: declared && grammar.date(declared) },
    { term: records.country.vendors, value: <Vendors tie={tie} /> },
    { term: records.tie.note, value: tie.note },
  ].filter(({ term }) => term !== records.country.vendors || tie.vendorStatus !== null);
  return (
    <li className={styles.tie}>
      <CertaintyMark certainty={certainty} />
      <div>
        <a href={href}>{name}</a>
        <details open={tie.contested}>
          <summary>
            {showStatus && `${vocabulary.membership[tie.status]} `}
            {span || records.tie.undated}
            {certainty === "aggregate" && ` · ${map.style.aggregate}`}
            {tie.contested && ` · ${records.tie.contested}`}
          </summary>
          {tie.contested && <p className={styles.small}>{map.panel.readings}</p>}
          <Facts facts={facts} />
          <SourceList sources={tie.sources} />
        </details>
      </div>
    </li>
  );
}
