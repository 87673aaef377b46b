import type { MapState } from "@/lib/link/map";
import { MEMBERSHIP_STATUSES } from "@/lib/vocabulary";
import { mapWords } from "@/lib/words/map";
import type { Drawing } from "../drawing";
import { kindsOf, toggled } from "./filter";
import { LOOSER } from "./glyphs";
import { KindMark } from "./KindMark";
import { LegendEntry } from "./LegendEntry";
import styles from "./legend.module.css";

type Props = { drawing: Drawing; state: MapState; go: (next: MapState) => void };

/** The kinds of tie on the day shown, each with its mark where it has one on the map, and with how many have it. */
export function KindEntries({ drawing: { shown, looser }, state, go }: Props) {
  const { mapLegend, vocabulary } = mapWords();
  const kinds = [...shown.values()].flatMap(kindsOf);
  const listed = MEMBERSHIP_STATUSES.filter((kind) => kinds.includes(kind) || state.tie.includes(kind));
  if (listed.length === 0) return null;
  return (
    <div>
      <h2>{mapLegend.kinds}</h2>
      <ul>
        {listed.map((kind) => {
          const mark = looser.size > 0 ? LOOSER.find((one) => one === kind) : undefined;
          return (
            <LegendEntry
              key={kind}
              next={{ ...state, tie: toggled(state.tie, kind) }}
              go={go}
              isChosen={state.tie.includes(kind)}
              count={kinds.filter((one) => one === kind).length}
              label={vocabulary.membership[kind]}
              swatch={
                <svg width={30} height={18} viewBox="0 0 30 18" aria-hidden="true" className={styles.kind}>
                  {mark && <KindMark kind={mark} x={15} y={9} unit={1.3} />}
                </svg>
              }
            />
          );
        })}
      </ul>
    </div>
  );
}
