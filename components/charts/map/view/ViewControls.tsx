import { isPlainClick } from "@/components/page/use-link-state";
import { type MapState, mapLink } from "@/lib/link/map";
import { type MapView, MOST_TIMES, VIEWS } from "@/lib/link/view";
import { mapWords } from "@/lib/words/map";
import styles from "./view.module.css";
import { boxOf, timesOf, viewOf, zoomBox } from "./view-box";

type Props = { state: MapState; go: (next: MapState) => void };

const MIDDLE = { x: 0.5, y: 0.5 };
const STEP = 2;

/** Links that zoom the map and show a part of the world. */
export function ViewControls({ state, go }: Props) {
  const { mapHands } = mapWords();
  const box = boxOf(state.view);
  const times = timesOf(box);
  const choose = (view: MapView | undefined) => (event: React.MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go({ ...state, view });
  };
  const zooms = [
    {
      sign: "+",
      name: mapHands.zoomIn,
      view: viewOf(zoomBox(box, 1 / STEP, MIDDLE)),
      isEnd: times > MOST_TIMES - 0.05,
    },
    { sign: "−", name: mapHands.zoomOut, view: viewOf(zoomBox(box, STEP, MIDDLE)), isEnd: times === 1 },
  ];
  const views = [
    { view: undefined, name: mapHands.whole },
    ...VIEWS.map((view) => ({ view, name: mapHands.view[view] })),
  ];
  return (
    <nav className={styles.controls} aria-label={mapHands.views}>
      <span className={styles.zoom}>
        {zooms.map(({ sign, name, view, isEnd }) => (
          <a
            key={sign}
            href={mapLink.href({ ...state, view })}
            aria-label={name}
            aria-disabled={isEnd}
            onClick={choose(view)}
          >
            {sign}
          </a>
        ))}
      </span>
      <ul>
        {views.map(({ view, name }) => (
          <li key={name}>
            <a
              href={mapLink.href({ ...state, view })}
              {...(state.view === view && { "aria-current": "true" as const })}
              onClick={choose(view)}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
