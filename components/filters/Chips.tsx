"use client";

import { isPlainClick } from "@/components/page/use-link-state";
import { words } from "@/lib/words";
import styles from "./filters.module.css";

export type Chip = { key: string; label: string; value: string; href: string };

type Props = { chips: readonly Chip[]; clearHref: string; onFollow: (href: string) => void };

/** What is on, each with a link that takes it off. */
export function Chips({ chips, clearHref, onFollow }: Props) {
  if (chips.length === 0) return null;
  const { filters } = words().site;
  const follow = (href: string) => (event: React.MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onFollow(href);
  };
  return (
    <ul className={styles.chips} aria-label={filters.label}>
      {chips.map(({ key, label, value, href }) => (
        <li key={key} className={styles.chip}>
          <span>
            <b>{label}</b> {value}
          </span>
          <a href={href} aria-label={filters.remove(`${label} ${value}`)} onClick={follow(href)}>
            ×
          </a>
        </li>
      ))}
      <li>
        <a href={clearHref} onClick={follow(clearHref)}>
          {filters.clear}
        </a>
      </li>
    </ul>
  );
}
