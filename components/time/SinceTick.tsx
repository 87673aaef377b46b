import type { IsoDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { daySliderWords } from "@/lib/words/day-slider";
import styles from "./day-slider.module.css";
import { xOf } from "./day-track";
import { AXIS, FLOOR, GRIP } from "./strip";

/** The day that is compared, as a tick that stays, and the days from it to the handle. */
export function SinceTick({ since, day, span }: { since: IsoDay; day: IsoDay; span: Days }) {
  const { daySlider, grammar } = daySliderWords();
  const [x, now] = [`${xOf(since, span)}%`, `${xOf(day, span)}%`];
  return (
    <g aria-hidden="true">
      <title>{daySlider.since(grammar.day(since))}</title>
      <line x1={x} x2={now} y1={AXIS} y2={AXIS} className={styles.compared} />
      <line x1={x} x2={x} y1={GRIP.top + GRIP.size} y2={FLOOR} className={styles.since} />
      <circle cx={x} cy={GRIP.top + GRIP.size / 2 + 2} r={4} className={styles.sinceHead} />
    </g>
  );
}
