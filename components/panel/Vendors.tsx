import type { TieRow } from "@/db/queries/ties";
import { readFuzzyDate } from "@/lib/dates";
import { recordWords } from "@/lib/words/records";

/** What is known about the vendors that a country keeps out of its networks, as of when, and from whom. */
export function Vendors({ tie }: { tie: TieRow }) {
  const { records, site, vocabulary, grammar } = recordWords();
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
