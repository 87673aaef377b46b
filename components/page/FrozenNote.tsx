"use client";

import { betweenHref } from "@/lib/link/between";
import { words } from "@/lib/words";
import { useNewestRevision } from "./NewestRevision";
import styles from "./notice.module.css";

/** Says that a page shows an older revision, from when it is, offers the present one where it is told where that is, and what changed since where there is one. */
export function FrozenNote({
  number,
  publishedAt,
  href,
}: {
  number: number;
  publishedAt: string;
  href?: string;
}) {
  const newest = useNewestRevision();
  const { site, grammar } = words();
  return (
    <p className={styles.notice}>
      <span>{site.frozen.note(number, grammar.day(publishedAt.slice(0, 10)))}</span>
      {href !== undefined && <a href={href}>{site.frozen.present}</a>}
      {newest !== undefined && newest > number && (
        <a href={betweenHref(number, newest)}>{site.frozen.since(newest)}</a>
      )}
    </p>
  );
}
