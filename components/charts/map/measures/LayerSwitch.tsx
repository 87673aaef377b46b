import { isPlainClick } from "@/components/page/use-link-state";
import { type MapState, mapLink } from "@/lib/link/map";
import { MEASURE_SIDES, MEASURES_OFF } from "@/lib/link/measures";
import { mapWords } from "@/lib/words/map";
import styles from "./layer-switch.module.css";

type Props = { state: MapState; onChange: (next: MapState) => void };

/** What the map shows: memberships on a day, or measures in a window. */
export function LayerSwitch({ state, onChange }: Props) {
  const { measuresDoor } = mapWords();
  const choices = [
    { layer: undefined, label: measuresDoor.memberships, next: { ...state, ...MEASURES_OFF } },
    ...MEASURE_SIDES.map((layer) => ({ layer, label: measuresDoor.side[layer], next: { ...state, layer } })),
  ];
  return (
    <nav className={styles.switch} aria-label={measuresDoor.label}>
      {choices.map(({ layer, label, next }) => (
        <a
          key={label}
          href={mapLink.href(next)}
          {...(layer === state.layer && { "aria-current": "true" as const })}
          onClick={(click) => {
            if (!isPlainClick(click)) return;
            click.preventDefault();
            onChange(next);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
