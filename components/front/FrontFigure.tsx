import type { ReactNode } from "react";
import styles from "./front.module.css";

type Props = {
  title: string;
  /** The full chart, in the state that is drawn small here. */
  href: string;
  sentence: string;
  open: string;
  note?: string;
  /** Across the whole page. */
  wide?: boolean;
  /** Beside two others. */
  tall?: boolean;
  children: ReactNode;
};

/** One of the three questions: a small live chart, the sentence about it, and the way to the full one. */
export function FrontFigure({
  title,
  href,
  sentence,
  open,
  note,
  wide = false,
  tall = false,
  children,
}: Props) {
  return (
    <section className={wide ? styles.wide : tall ? styles.tall : undefined}>
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p className={styles.sentence}>{sentence}</p>
      {children}
      <p className={styles.foot}>
        {note && <span className="muted">{note}</span>}
        <a href={href}>{open}</a>
      </p>
    </section>
  );
}
