"use client";

import { words } from "@/lib/words";
import { LoadFailure } from "./load-json";
import styles from "./notice.module.css";

/** Says that new rows could not be loaded while the old ones still stand, and offers to try again. */
export function LoadFailureNote({ error, onAgain }: { error: Error | null; onAgain: () => void }) {
  if (!error) return null;
  const { failure } = words().site;
  const status = error instanceof LoadFailure ? error.status : 0;
  return (
    <p className={styles.notice} role="alert">
      <span>{status === 0 ? failure.offline : failure.rows(status)}</span>
      <button type="button" onClick={onAgain}>
        {failure.again}
      </button>
    </p>
  );
}
