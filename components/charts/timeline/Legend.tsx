import { familyPath, isHollow } from "@/components/svg/family-mark";
import { MEASURE_FAMILIES } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import { hatchPath } from "./hatches";

/** What the shapes, rings, lines and bars mean. Colours are named by the lanes, or by the overview above. */
export function Legend({ isCounted }: { isCounted: boolean }) {
  const { timeline, vocabulary, density } = timelineWords();
  return (
    <ul className="legend" aria-label={timeline.legend.label}>
      {isCounted && (
        <li>
          <svg width={20} height={14} viewBox="0 0 20 14" aria-hidden="true" fill="currentColor">
            <path d="M0 9H5V14H0ZM7 4H12V14H7ZM14 0H19V14H14Z" />
          </svg>
          {density.legend}
        </li>
      )}
      {MEASURE_FAMILIES.map((family) => (
        <li key={family}>
          <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
            <path
              d={familyPath(family)}
              transform="scale(0.9)"
              fill={isHollow(family) ? "none" : "currentColor"}
              stroke="currentColor"
              strokeWidth={isHollow(family) ? 1.6 : 0}
            />
          </svg>
          {vocabulary.family[family]}
        </li>
      ))}
      <li>
        <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
          <circle r={9} fill="none" stroke="currentColor" />
          <circle r={3} fill="currentColor" />
        </svg>
        {timeline.legend.beyond}
      </li>
      <li>
        <svg width={28} height={10} viewBox="0 0 28 10" aria-hidden="true" stroke="currentColor">
          <path d="M5 5H23" strokeWidth={7} opacity={0.25} strokeLinecap="round" />
          <circle cx={5} cy={5} r={3} fill="currentColor" stroke="none" />
        </svg>
        {timeline.legend.fuzzy}
      </li>
      <li>
        <svg width={28} height={8} viewBox="0 0 28 8" aria-hidden="true">
          <path d="M0 4H28" stroke="currentColor" strokeWidth={4} opacity={0.45} />
        </svg>
        {timeline.legend.inForce}
      </li>
      <li>
        <svg
          width={28}
          height={8}
          viewBox="0 0 28 8"
          aria-hidden="true"
          stroke="currentColor"
          strokeWidth={4}
        >
          <path d="M0 4H9" opacity={0.45} />
          <path d="M9 4H18" opacity={0.28} />
          <path d="M18 4H28" opacity={0.12} />
        </svg>
        {timeline.legend.open}
      </li>
      {(["whole", "part"] as const).map((much) => (
        <li key={much}>
          <svg width={28} height={10} viewBox="0 0 28 10" aria-hidden="true" stroke="currentColor">
            {much === "part" && <path d="M0 2H28" strokeWidth={3} opacity={0.45} />}
            <path d={hatchPath({ x1: 0, x2: 28 }, much === "whole" ? 1 : 4, 9)} strokeWidth={1.2} />
          </svg>
          {timelineWords().arcs.suspension[much]}
        </li>
      ))}
      <li>
        <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
          <circle r={5.5} fill="none" stroke="currentColor" strokeWidth={1.6} strokeDasharray="2 2" />
        </svg>
        {timeline.legend.proposed}
      </li>
    </ul>
  );
}
