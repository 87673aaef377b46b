import type { BodyRow } from "@/db/queries/country-detail";
import { recordHref } from "@/lib/link/record";
import { scriptLanguage } from "@/lib/script-language";
import { ACTOR_KINDS } from "@/lib/vocabulary";
import { words } from "@/lib/words";
import styles from "./records.module.css";

/** Names up to which a kind stands unfolded. */
const UNFOLDED = 12;

/** The bodies of a country by kind; long lists are folded. */
export function BodyList({ bodies, rev }: { bodies: readonly BodyRow[]; rev: number | undefined }) {
  const { vocabulary } = words();
  return ACTOR_KINDS.map((kind) => ({ kind, names: bodies.filter((body) => body.kind === kind) }))
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => (
      <details key={kind} className={styles.more} open={names.length <= UNFOLDED}>
        <summary>
          {vocabulary.actorKind[kind]} ({names.length})
        </summary>
        <ul className={styles.columns}>
          {names.map(({ id, name, originalName }) => (
            <li key={id}>
              <a href={recordHref("actor", id, rev)}>{name}</a>{" "}
              {originalName && (
                <span lang={scriptLanguage(originalName)} className="muted">
                  {originalName}
                </span>
              )}
            </li>
          ))}
        </ul>
      </details>
    ));
}
