import { words } from "@/lib/words";
import { describeLook } from "./describe";
import type { Drawing } from "./drawing";
import { LOOKS, type Look } from "./looks";
import styles from "./map.module.css";
import { paintOf } from "./paint";
import { WORLD } from "./WorldMap";

type Props = Pick<Drawing, "shown" | "initiatives" | "inks">;

/** What each paint means, and how many countries and territories have it on the day shown; only those that are there. */
export function Legend({ shown, initiatives, inks }: Props) {
  const counts = new Map<Look, number>();
  for (const { look } of shown.values()) counts.set(look, (counts.get(look) ?? 0) + 1);
  return (
    <ul className={styles.legend} aria-label={words().map.legend.label}>
      {LOOKS.filter((look) => counts.has(look)).map((look) => (
        <li key={look}>
          <svg width={30} height={18} viewBox="0 0 30 18" aria-hidden="true">
            <rect x={1} y={1} width={28} height={16} {...paintOf(look, inks, WORLD)} />
          </svg>
          <span>{describeLook(look, initiatives, words())}</span>
          <b>{words().grammar.number(counts.get(look) ?? 0)}</b>
        </li>
      ))}
    </ul>
  );
}
