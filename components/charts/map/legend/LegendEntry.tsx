import type { ReactNode } from "react";
import { isPlainClick } from "@/components/page/use-link-state";
import { type MapState, mapLink } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";
import styles from "./legend.module.css";

type Props = {
  /** The state in which this entry is chosen, or no longer is. */
  next: MapState;
  go: (next: MapState) => void;
  isChosen: boolean;
  count: number;
  label: string;
  swatch: ReactNode;
};

/** One paint or mark with its meaning and count: a link that chooses it, or takes the choice back. */
export function LegendEntry({ next, go, isChosen, count, label, swatch }: Props) {
  const { grammar, mapLegend } = mapWords();
  return (
    <li>
      <a
        href={mapLink.href(next)}
        className={styles.entry}
        {...(isChosen && { "aria-current": "true" as const })}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          go(next);
        }}
      >
        {swatch}
        <b>{grammar.number(count)}</b>
        <span>
          {label}
          {isChosen && <em> ✓ {mapLegend.chosen}</em>}
        </span>
      </a>
    </li>
  );
}
