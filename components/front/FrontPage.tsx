import type { ReactNode } from "react";
import styles from "./front.module.css";

/** The front page: a headline, the story, what must be said of the link, and everything else on a grid below. */
export function FrontPage({
  title,
  notices,
  story,
  children,
}: {
  title: string;
  notices: ReactNode;
  story: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        {story}
      </header>
      {notices}
      <div className={styles.grid}>{children}</div>
    </>
  );
}
