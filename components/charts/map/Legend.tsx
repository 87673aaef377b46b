import { memo } from "react";
import { isPlainClick } from "@/components/page/use-link-state";
import { type MapState, mapLink } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";
import type { Drawing } from "./drawing";
import { isChoosing, toggled } from "./legend/filter";
import { KindEntries } from "./legend/KindEntries";
import { LegendEntry } from "./legend/LegendEntry";
import { KEY, LookSwatch } from "./legend/LookSwatch";
import legend from "./legend/legend.module.css";
import { type Look, type Slot, STYLES } from "./looks";
import styles from "./map.module.css";
import { Patterns } from "./Patterns";
import { isRecent } from "./shown";
import world from "./world.module.css";

type Props = { drawing: Drawing; state: MapState; go: (next: MapState) => void };

const SLOTS: readonly Slot[] = ["first", "second"];

/** What each paint means, and how many countries and territories have it on the day shown; each a link that shows only those. What is chosen stays, and what is not there is left out. */
export const Legend = memo(function Legend({ drawing, state, go }: Props) {
  const { shown, initiatives, inks, within } = drawing;
  const { map, mapTime, mapLegend, grammar } = mapWords();
  const recent = [...shown.values()].filter(isRecent).length;
  const counts = new Map<Look, number>();
  for (const { look } of shown.values()) counts.set(look, (counts.get(look) ?? 0) + 1);
  const isListed = ({ look }: { look: Look }) => counts.has(look) || state.look.includes(look);
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
  const all = { ...state, look: [], tie: [] };
  return (
    <section className={styles.legend} aria-label={map.legend.label} id="legend">
      <svg className={legend.patterns} width={0} height={0} aria-hidden="true">
        <Patterns prefix={KEY} unit={1} inks={inks} />
      </svg>
      {[...ofOne, { id: "others", name: map.legend.others(initiatives.length), looks: others }]
        .filter(({ looks }) => looks.some(isListed))
        .map(({ id, name, looks }) => (
          <div key={id}>
            <h2>{name}</h2>
            <ul>
              {looks.filter(isListed).map(({ look, label }) => (
                <LegendEntry
                  key={look}
                  next={{ ...state, look: toggled(state.look, look) }}
                  go={go}
                  isChosen={state.look.includes(look)}
                  count={counts.get(look) ?? 0}
                  label={label}
                  swatch={<LookSwatch look={look} inks={inks} />}
                />
              ))}
            </ul>
          </div>
        ))}
      <KindEntries drawing={drawing} state={state} go={go} />
      {within !== undefined && (
        <div>
          <h2>{mapTime.recent.heading}</h2>
          <ul>
            <li className={legend.entry}>
              <svg width={30} height={18} viewBox="0 0 30 18" aria-hidden="true" className={world.halos}>
                <rect x={3} y={3} width={24} height={12} className={world.halo} />
                <rect x={3} y={3} width={24} height={12} className={world.haloGap} />
              </svg>
              <b>{grammar.number(recent)}</b>
              <span>{mapTime.recent.legend(within)}</span>
            </li>
          </ul>
        </div>
      )}
      <p className={legend.rule} data-part="choosing">
        {mapLegend.rule}
        {isChoosing(state) && (
          <>
            {" "}
            <a
              href={mapLink.href(all)}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                go(all);
              }}
            >
              {mapLegend.clear}
            </a>
          </>
        )}
      </p>
    </section>
  );
});
