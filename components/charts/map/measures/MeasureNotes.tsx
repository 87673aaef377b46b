import type { MeasureSide } from "@/lib/link/measures";
import { measureWords } from "@/lib/words/measures";
import shared from "../map.module.css";
import type { CountedCountry } from "./counted";

type Props = { side: MeasureSide; countries: readonly CountedCountry[] };

/** What is counted, for whom, and what the drawing does not say. */
export function MeasureNotes({ side, countries }: Props) {
  const { map, measures } = measureWords();
  const { notes } = measures;
  const union = countries.find(({ id }) => id === "EUU");
  return (
    <div className={shared.notes}>
      <ul className="muted">
        <li>{notes.rule[side]}</li>
        <li>{notes.unit}</li>
        <li>{notes.timeline}</li>
        <li>{notes.little}</li>
        {union && union[side] > 0 && <li>{notes.union(union[side], side)}</li>}
        <li>{map.notes.circles}</li>
      </ul>
    </div>
  );
}
