import { memo } from "react";
import type { Drawing } from "../drawing";
import type { Spot } from "../places";
import { KindMark } from "./KindMark";

type Props = { drawing: Drawing; spots: readonly Spot[]; unit: number };

/** A mark where each country lies whose tie is a looser one, as long as it is shown at full strength. */
export const KindMarks = memo(function KindMarks({ drawing: { looser, faded }, spots, unit }: Props) {
  return (
    <g aria-hidden="true">
      {spots.map(({ id, x, y }) => {
        const kind = looser.get(id);
        return kind && !faded.has(id) && <KindMark key={id} kind={kind} x={x} y={y} unit={unit} />;
      })}
    </g>
  );
});
