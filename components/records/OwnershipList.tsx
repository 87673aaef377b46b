import { SourceList } from "@/components/panel/SourceList";
import type { OwnershipRow } from "@/db/queries/ownerships";
import { fuzzyDate } from "@/lib/dates";
import { recordHref } from "@/lib/link/record";
import { recordWords } from "@/lib/words/records";
import styles from "./records.module.css";

/** Who owns what part of whom, since when, and which act ended it. */
export function OwnershipList({
  ownerships,
  rev,
}: {
  ownerships: readonly OwnershipRow[];
  rev: number | undefined;
}) {
  const { records, site, vocabulary } = recordWords();
  return (
    <ul className={styles.plain}>
      {ownerships.map((row) => (
        <li key={row.id}>
          {records.actor.owns(row.ownerName, row.ownedName, row.stake)}{" "}
          <small>
            {records.span(
              fuzzyDate(row.sinceOn, row.sincePrecision),
              fuzzyDate(row.untilOn, row.untilPrecision),
            )}
            {row.endedBy && (
              <>
                {" "}
                {records.actor.endedBy} <a href={recordHref("event", row.endedBy, rev)}>{row.endedTitle}</a>
              </>
            )}{" "}
            {site.confidence(vocabulary.confidence[row.confidence])}. {row.note}
          </small>
          <SourceList sources={row.sources} />
        </li>
      ))}
    </ul>
  );
}
