"use client";

import { useScripted } from "@/components/page/use-scripted";
import styles from "./day-slider.module.css";
import { SliderParts, type SliderProps } from "./SliderParts";

/**
 * A strip on which a reader moves from day to day, or from change to change. It holds no day of
 * its own. Until script runs only its room is there, and without script not even that.
 */
export function DaySlider(props: SliderProps) {
  const scripted = useScripted();
  return <div className={`reader-colours ${styles.slider}`}>{scripted && <SliderParts {...props} />}</div>;
}
