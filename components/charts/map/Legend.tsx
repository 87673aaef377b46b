import { memo } from "react";
import { mapWords } from "@/lib/words/map";
import type { Drawing } from "./drawing";
import { type Look, type Slot, STYLES } from "./looks";
import styles from "./map.module.css";
import { paintOf } from "./paint";
import { isRecent } from "./shown";
import { WORLD } from "./WorldMap";

type Props = { drawing: Drawing };

const SLOTS: readonly Slot[] = ["first", "second"];

/** What each paint means, and how many countries and territories have it on the day shown; only those that are there. */
export const Legend = memo(function Legend({ drawing }: Props) {
  const { shown, initiatives, inks, within } = drawing;
  const { map, mapTime, grammar } = mapWords();
  const recent = [...shown.values()].filter(isRecent).length;
  const counts = new Map<Look, number>();
  for (const { look } of shown.values()) counts.set(look, (counts.get(look) ?? 0) + 1);
  const entries = (looks: readonly { look: Look; label: string }[]) =>
    looks
      .filter(({ look }) => counts.has(look))
      .map(({ look, label }) => (
        <li key={look}>
          <svg width={30} height={18} viewBox="0 0 30 18" aria-hidden="true">
            <rect x={1} y={1} width={28} height={16} {...paintOf(look, inks, WORLD)} />
          </svg>
          <b>{grammar.number(counts.get(look) ?? 0)}</b>
          <span>{label}</span>
        </li>
      ));
  const ofOne = initiatives.map(({ id, name }, index) => {
    const slot = SLOTS[index] ?? "first";
    return {
      id,
      name,
      looks: STYLES.map((style) => ({ look: `${slot}-${style}` as const, label: map.style[style] })),
    };
  });
  const others = [
    { look: "both" as const, label: map.look.both },
    { look: "both-unsure" as const, label: map.look["both-unsure"] },
    { look: "none" as const, label: map.look.none(initiatives.map(({ coverage }) => coverage)) },
  ];
  return (
    <section className={styles.legend} aria-label={map.legend.label}>
      {[...ofOne, { id: "others", name: map.legend.others(initiatives.length), looks: others }]
        .filter(({ looks }) => looks.some(({ look }) => counts.has(look)))
        .map(({ id, name, looks }) => (
          <div key={id}>
            <h2>{name}</h2>
            <ul>{entries(looks)}</ul>
          </div>
        ))}
      {within !== undefined && (
        <div>
          <h2>{mapTime.recent.heading}</h2>
          <ul>
            <li>
              <svg width={30} height={18} viewBox="0 0 30 18" aria-hidden="true" className={styles.halos}>
                <rect x={3} y={3} width={24} height={12} className={styles.halo} />
                <rect x={3} y={3} width={24} height={12} className={styles.haloGap} />
              </svg>
              <b>{grammar.number(recent)}</b>
              <span>{mapTime.recent.legend(within)}</span>
            </li>
          </ul>
        </div>
      )}
    </section>
  );
});
