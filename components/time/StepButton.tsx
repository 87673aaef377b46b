import type { Ref } from "react";
import styles from "./day-slider.module.css";

/** What is drawn on each button, in a square of 16 px. */
const SIGNS = {
  previous: "M4 3V13M12 3L7 8L12 13",
  next: "M12 3V13M4 3L9 8L4 13",
  play: "M5 3V13L12 8Z",
  pause: "M5.5 3V13M10.5 3V13",
} as const;

type Props = {
  sign: keyof typeof SIGNS;
  label: string;
  /** A button that leads nowhere keeps its place and the focus. */
  disabled: boolean;
  ref?: Ref<HTMLButtonElement>;
  onPress: () => void;
};

/** A button that moves the slider, with a sign in place of its words. */
export function StepButton({ sign, label, disabled, ref, onPress }: Props) {
  return (
    <button
      type="button"
      {...(ref && { ref })}
      className={styles.button}
      aria-label={label}
      title={label}
      {...(disabled && { "aria-disabled": true })}
      onClick={() => !disabled && onPress()}
    >
      <svg width={16} height={16} aria-hidden="true">
        <path d={SIGNS[sign]} className={sign === "play" ? styles.full : styles.sign} />
      </svg>
    </button>
  );
}
