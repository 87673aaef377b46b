import { Marked } from "@/components/page/Marked";
import type { CitationRow } from "@/db/queries/event-detail";
import { words } from "@/lib/words";
import styles from "./panel.module.css";

type Props = {
  sources: readonly CitationRow[];
  /** The official citation, which names the first source where that is an official text. */
  citation?: string | null;
};

/** The sources of one record, best first, each with its publisher, its kind and whether it was opened. */
export function SourceList({ sources, citation }: Props) {
  const { site, grammar, vocabulary } = words();
  return (
    <ol className={styles.sources}>
      {sources.map(({ url, publisher, kind, title, seenOn }, index) => (
        <li key={url}>
          {index === 0 && kind === "official" && citation && (
            <b>
              <Marked>{citation}</Marked>:{" "}
            </b>
          )}
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
