import { useRef } from "react";
import type { IsoDay } from "@/lib/dates";
import type { Days } from "@/lib/stretch";
import { DayHandle } from "./DayHandle";
import { DayScale } from "./DayScale";
import styles from "./day-slider.module.css";
import type { DayMark } from "./marks";
import type { Moves } from "./moves";
import { SinceTick } from "./SinceTick";
import { STRIP_HEIGHT } from "./strip";
import { useDrag } from "./use-drag";
import type { Play } from "./use-play";
import { useWidth } from "./use-width";

type Props = {
  span: Days;
  day: IsoDay;
  since: IsoDay | undefined;
  marks: readonly DayMark[];
  label: string;
  moves: Moves;
  play: Play;
};

/** All days from left to right, and the handle on one of them. */
export function DayTrack({ span, day, since, marks, label, moves, play }: Props) {
  const handle = useRef<SVGGElement>(null);
  const { box, width } = useWidth();
  const onHold = () => {
    play.pause();
    handle.current?.focus({ preventScroll: true });
  };
  const hearing = useDrag({ span, marks, day, moves, onHold });
  return (
    <div className={styles.track} ref={box}>
      <svg
        className={styles.strip}
        width="100%"
        height={STRIP_HEIGHT}
        role="group"
        aria-label={label}
        {...hearing}
      >
        <rect width="100%" height={STRIP_HEIGHT} className={styles.hit} />
        <DayScale span={span} marks={marks} width={width} />
        {since !== undefined && <SinceTick since={since} day={day} span={span} />}
        <DayHandle
          ref={handle}
          span={span}
          day={day}
          marks={marks}
          label={label}
          onKey={(next) => {
            play.pause();
            if (next !== day) moves.move(next);
          }}
          onEnd={() => {
            if (!play.isPlaying) moves.rest();
          }}
        />
      </svg>
    </div>
  );
}
