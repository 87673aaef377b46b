import { type ChoiceGroup, SelectFilter } from "@/components/filters/SelectFilter";
import { SIDES } from "@/lib/lanes";
import type { TimelineState } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { pairWith } from "./compare";
import styles from "./timeline-filters.module.css";

type Props = {
  state: TimelineState;
  /** The senders that may be chosen. */
  senders: readonly ChoiceGroup[];
  onChange: (next: TimelineState) => void;
};

/** Two senders to compare, one above the axis and one below, in a line of their own; without script the form sends both. */
export function CompareFilter({ state, senders, onChange }: Props) {
  const { compare } = timelineWords().density;
  return (
    <fieldset className={styles.compare}>
      <legend className="visually-hidden">{compare.label}</legend>
      {SIDES.map((side, place) => (
        <SelectFilter
          key={side}
          name="compare"
          label={compare[side]}
          value={state.compare?.[place] ?? ""}
          none={compare.none}
          groups={senders}
          onChoose={(id) => onChange({ ...state, compare: pairWith(state.compare, side, id) })}
        />
      ))}
    </fieldset>
  );
}
