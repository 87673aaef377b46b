import { type Fact, Facts } from "@/components/panel/Facts";
import { SourceList } from "@/components/panel/SourceList";
import type { TieRow } from "@/db/queries/ties";
import { type FuzzyDate, type IsoDay, type Precision, readFuzzyDate } from "@/lib/dates";
import { certaintyOf } from "@/lib/memberships";
import { words } from "@/lib/words";
import { CertaintyMark } from "./CertaintyMark";
import styles from "./records.module.css";

/** A date of a row, where both of its parts are known. */
export function fuzzy(on: IsoDay | null, precision: Precision | null): FuzzyDate | undefined {
  return on && precision ? { on, precision } : undefined;
}

type Props = { tie: TieRow; name: string; href: string; showStatus: boolean };

/** One tie of a country to an initiative: who, since when and how sure in a line; basis and sources unfold. A contested one shows both readings at once. */
export function TieEntry({ tie, name, href, showStatus }: Props) {
  const { records, map, vocabulary, grammar } = words();
  const certainty = certaintyOf(tie);
  const span = records.span(fuzzy(tie.fromOn, tie.fromPrecision), fuzzy(tie.toOn, tie.toPrecision));
  const declared = fuzzy(tie.declaredOn, tie.declaredPrecision);
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

/** What is known about the vendors that a country keeps out of its networks, as of when, and from whom. */
export function Vendors({ tie }: { tie: TieRow }) {
  const { records, site, vocabulary, grammar } = words();
  const { vendorStatus, vendorStatusAsOf, vendorStatusConfidence, vendorStatusNote, vendorStatusSource } =
    tie;
  if (!vendorStatus) return null;
  const asOf = readFuzzyDate(vendorStatusAsOf ?? "");
  return (
    <>
      {records.country.vendorStatus(vendorStatus)}
      {asOf && `, ${records.country.vendorAsOf(grammar.date(asOf))}`}
      {vendorStatusConfidence && `. ${site.confidence(vocabulary.confidence[vendorStatusConfidence])}`}.
      {vendorStatusNote && ` ${vendorStatusNote}`}
      {vendorStatusSource && (
        <>
          {" "}
          <a href={vendorStatusSource}>{site.source.one}</a>
        </>
      )}
    </>
  );
}
