"use client";

import { senderInk } from "@/lib/colours";
import { type TimelineState, windowOf } from "@/lib/link/timeline";
import { type Days, daysOf, type Stretch } from "@/lib/stretch";
import { timelineWords } from "@/lib/words/timeline";
import type { MovingWindow } from "../use-moving-window";
import { Brush } from "./Brush";
import { describeOverview, describeWindow } from "./describe-overview";
import { layoutOverview } from "./layout-overview";
import { Months } from "./Months";
import styles from "./overview.module.css";
import { Presets } from "./Presets";
import type { OverviewRows } from "./rows";
import { ZoomLinks } from "./ZoomLinks";

type Props = {
  months: OverviewRows["months"];
  /** First and last day of the record. */
  span: Days;
  checkedTo: string;
  state: TimelineState;
  /** The days from the left end of the strip to the right one. */
  whole: Days;
  /** The stretch that the chart spans; none without events. */
  still: Stretch | undefined;
  moving: MovingWindow;
  failure: { error: Error | null; onAgain: () => void };
  onChange: (next: TimelineState) => void;
};

/** The whole span of the record, month by month, with the window that the chart shows as a brush on it. */
export function Overview({ months, span, checkedTo, state, whole, still, moving, failure, onChange }: Props) {
  const catalogue = timelineWords();
  const { timelineWindow, vocabulary, grammar, site } = catalogue;
  const layout = layoutOverview(months, whole);
  const shown = moving.stretch ? daysOf(moving.stretch) : windowIn(state, whole);
  return (
    <section className={styles.overview} aria-label={timelineWindow.label}>
      <div className={styles.row}>
        <Presets checkedTo={checkedTo} state={state} onChange={onChange} />
        <ZoomLinks state={state} still={still} whole={whole} span={span} onChange={onChange} />
      </div>
      <div className={styles.row}>
        <ul className={styles.groups} aria-label={timelineWindow.unit}>
          <li>{timelineWindow.unit}</li>
          {layout.groups.map(({ group, acts }) => (
            <li key={group}>
              <svg width={10} height={10} aria-hidden="true">
                <rect width={10} height={10} fill={senderInk(group)} />
              </svg>
              {vocabulary.group[group]} {grammar.number(acts)}
            </li>
          ))}
        </ul>
        <p className={styles.shown}>
          {timelineWindow.shown} <b>{describeWindow(shown, span, catalogue)}</b>
        </p>
      </div>
      <Brush window={shown} whole={whole} span={span} moving={moving}>
        <Months layout={layout} label={describeOverview(layout, span, catalogue)} />
      </Brush>
      {failure.error && (
        <p className={styles.failure} role="status">
          {timelineWindow.failure}{" "}
          <button type="button" onClick={failure.onAgain}>
            {site.failure.again}
          </button>
        </p>
      )}
    </section>
  );
}

/** The window of a state as far as it lies in the whole; an end that is no limit is the whole's. */
function windowIn(state: TimelineState, whole: Days): Days {
  const { from = whole.first, to = whole.last } = windowOf(state);
  const within = (day: string) => (day < whole.first ? whole.first : day > whole.last ? whole.last : day);
  const [first, last] = [within(from), within(to)];
  return first <= last ? { first, last } : { first: last, last: first };
}
