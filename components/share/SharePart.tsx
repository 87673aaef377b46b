import type { ReactNode } from "react";
import styles from "./share.module.css";

/** A heading's level: that below the heading of what is shared. */
export type Level = 2 | 3;

type Props = { heading: string; level: Level; children: ReactNode };

/** One way of sharing, under its heading. */
export function SharePart({ heading, level, children }: Props) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section>
      <Heading className={styles.heading}>{heading}</Heading>
      {children}
    </section>
  );
}
