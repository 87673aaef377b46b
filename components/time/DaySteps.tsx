import type { IsoDay } from "@/lib/dates";
import { daySliderWords } from "@/lib/words/day-slider";
import styles from "./day-slider.module.css";
import { type DayMark, markOn, nextMark, previousMark } from "./marks";
import type { Moves } from "./moves";
import { StepButton } from "./StepButton";
import type { Play } from "./use-play";

type Props = { day: IsoDay; marks: readonly DayMark[]; moves: Moves; play: Play };

/** The buttons that go from change to change, and the day in words with what changed on it. */
export function DaySteps({ day, marks, moves, play }: Props) {
  const { daySlider, grammar } = daySliderWords();
  const [previous, next] = [previousMark(marks, day), nextMark(marks, day)];
  function goTo(mark: DayMark | undefined) {
    if (!mark) return;
    play.pause();
    moves.move(mark.day);
    moves.rest();
  }
  return (
    <div className={styles.steps}>
      <StepButton
        sign="previous"
        label={daySlider.previous}
        disabled={!previous}
        onPress={() => goTo(previous)}
      />
      <StepButton
        ref={play.button}
        sign={play.isPlaying ? "pause" : "play"}
        label={play.isPlaying ? daySlider.pause : daySlider.play}
        disabled={!play.isPlaying && !play.canPlay}
        onPress={play.toggle}
      />
      <StepButton sign="next" label={daySlider.next} disabled={!next} onPress={() => goTo(next)} />
      <p className={styles.value}>
        <b>{grammar.day(day)}</b> {markOn(marks, day)?.label}
      </p>
    </div>
  );
}
