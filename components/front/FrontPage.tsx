import type { ReactNode } from "react";
import styles from "./front.module.css";

/** The front page: a headline, the story, and everything else on a grid below. */
export function FrontPage({
  title,
  story,
  children,
}: {
  title: string;
  story: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        {story}
      </header>
      <div className={styles.grid}>{children}</div>
    </>
  );
}
