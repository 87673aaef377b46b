import { timelineWords } from "@/lib/words/timeline";
import { type Hatch, hatchPath } from "./hatches";

type Props = {
  hatches: readonly Hatch[];
  /** Where the bar in force ends, or the mark stands: what lies between is dotted. */
  start: number;
  y: number;
  ink: string;
};

/** Stretches in which an act was suspended: hatched in place of its bar, or under it where only a part was. */
export function Suspended({ hatches, start, y, ink }: Props) {
  const { arcs, grammar } = timelineWords();
  return hatches.map((hatch, index) => {
    const before = hatches[index - 1]?.x2 ?? start;
    const [top, bottom] = hatch.whole ? [y - 4, y + 4] : [y + 3, y + 8];
    return (
      <g key={hatch.from} stroke={ink} fill="none">
        <title>{arcs.suspended(hatch.whole, grammar.day(hatch.from), grammar.day(hatch.until))}</title>
        {hatch.x1 - before > 1 && <path d={`M${before} ${y}H${hatch.x1}`} strokeDasharray="1.5 2.5" />}
        <path d={hatchPath(hatch, top, bottom)} strokeWidth={1.2} />
        <path d={`M${hatch.x1} ${top}H${hatch.x2}M${hatch.x1} ${bottom}H${hatch.x2}`} strokeWidth={0.8} />
      </g>
    );
  });
}
