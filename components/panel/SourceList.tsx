import type { CitationRow } from "@/db/queries/event-detail";
import { words } from "@/lib/words";
import styles from "./panel.module.css";

/** The sources of one record, best first, each with its publisher, its kind and whether it was opened. */
export function SourceList({ sources }: { sources: readonly CitationRow[] }) {
  const { site, grammar, vocabulary } = words();
  return (
    <ol className={styles.sources}>
      {sources.map(({ url, publisher, kind, title, seenOn }) => (
        <li key={url}>
          <a href={url}>{title ?? publisher}</a>{" "}
          <span className="muted">
            {title ? `${publisher}, ` : ""}
            {vocabulary.citationKind[kind]},{" "}
            {seenOn ? site.source.seen(grammar.day(seenOn)) : site.source.notSeen}
          </span>
        </li>
      ))}
    </ol>
  );
}
