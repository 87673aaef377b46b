import { words } from "@/lib/words";
import { type Hatch, hatchPath } from "./hatches";

/** Stretches in which an act was suspended: hatched in place of its bar, or under it where only a part was. */
export function Suspended({ hatches, y, ink }: { hatches: readonly Hatch[]; y: number; ink: string }) {
  const { arcs, grammar } = words();
  return hatches.map((hatch) => {
    const [top, bottom] = hatch.whole ? [y - 4, y + 4] : [y + 3, y + 8];
    return (
      <g key={hatch.from} stroke={ink} fill="none">
        <title>{arcs.suspended(hatch.whole, grammar.day(hatch.from), grammar.day(hatch.until))}</title>
        <path d={hatchPath(hatch, top, bottom)} strokeWidth={1.2} />
        <path d={`M${hatch.x1} ${top}H${hatch.x2}M${hatch.x1} ${bottom}H${hatch.x2}`} strokeWidth={0.8} />
      </g>
    );
  });
}
