import { type ActClass, classOf, stepOf } from "./classes";
import styles from "./measures.module.css";

const STEPS = [styles.step0, styles.step1, styles.step2, styles.step3, styles.step4, styles.step5];

/** The style of a class by its place; -1 is that of none. */
export function styleOfClass(place: number, classes: readonly ActClass[]): string {
  return STEPS[place < 0 ? 0 : stepOf(place, classes.length)] ?? "";
}

/** The style of a number of acts. */
export function styleOfActs(acts: number, classes: readonly ActClass[]): string {
  return styleOfClass(classOf(classes, acts), classes);
}
