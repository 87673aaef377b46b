import { words } from "@/lib/words";
import styles from "./notice.module.css";

/** Says that a page shows an older revision, from when it is, and offers the present one where it is told where that is. */
export function FrozenNote({
  number,
  publishedAt,
  href,
}: {
  number: number;
  publishedAt: string;
  href?: string;
}) {
  const { site, grammar } = words();
  return (
    <p className={styles.notice}>
      <span>{site.frozen.note(number, grammar.day(publishedAt.slice(0, 10)))}</span>
      {href !== undefined && <a href={href}>{site.frozen.present}</a>}
    </p>
  );
}
