import { mapWords } from "@/lib/words/map";
import type { Drawing } from "./drawing";
import { type Look, type Slot, STYLES } from "./looks";
import styles from "./map.module.css";
import { paintOf } from "./paint";
import { WORLD } from "./WorldMap";

type Props = Pick<Drawing, "shown" | "initiatives" | "inks">;

const SLOTS: readonly Slot[] = ["first", "second"];

/** What each paint means, and how many countries and territories have it on the day shown; only those that are there. */
export function Legend({ shown, initiatives, inks }: Props) {
  const { map } = mapWords();
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
          <b>{mapWords().grammar.number(counts.get(look) ?? 0)}</b>
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
    </section>
  );
}
