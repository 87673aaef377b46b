import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { IsoDay } from "@/lib/dates";
import type { DayMark } from "./marks";
import type { Moves } from "./moves";
import { type PlayStep, startPlay, stepPlay } from "./play";

/** How long playing stands on each day, ms. */
const EACH = 1_200;

type Played = { marks: readonly DayMark[]; day: IsoDay; first: IsoDay; moves: Moves };

/**
 * Plays from mark to mark until the last, until anything else on the page is pressed or typed, or
 * until the page is no longer seen. A page that is only scrolled plays on.
 */
export function usePlay({ marks, day, first, moves }: Played) {
  const [isPlaying, setPlaying] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function pause() {
    if (!isPlaying) return;
    setPlaying(false);
    moves.rest();
  }

  function take(step: PlayStep | undefined) {
    if (step) moves.move(step.day);
    setPlaying(step?.goesOn ?? false);
    if (!step?.goesOn) moves.rest();
  }

  const onTick = useEffectEvent(() => {
    if (moves.unrested() === day) return take(stepPlay(marks, day));
    // The page has gone to another day of its own: that one stands.
    moves.forget();
    setPlaying(false);
  });
  const onHidden = useEffectEvent(() => {
    if (document.hidden) pause();
  });
  const onPress = useEffectEvent(({ target }: Event) => {
    if (!(target instanceof Node && button.current?.contains(target))) pause();
  });

  useEffect(() => {
    if (!isPlaying) return;
    const hearing = new AbortController();
    const { signal } = hearing;
    const timer = setInterval(() => onTick(), EACH);
    document.addEventListener("visibilitychange", () => onHidden(), { signal });
    for (const pressed of ["click", "input"])
      document.addEventListener(pressed, (event) => onPress(event), { signal, capture: true });
    return () => {
      clearInterval(timer);
      hearing.abort();
    };
  }, [isPlaying]);

  return {
    isPlaying,
    /** What the button that plays and pauses wants as its `ref`. */
    button,
    canPlay: startPlay(marks, day, first) !== undefined,
    pause,
    toggle: () => (isPlaying ? pause() : take(startPlay(marks, day, first))),
  };
}

export type Play = ReturnType<typeof usePlay>;
