import { words } from "@/lib/words";
import { ShareBody } from "./ShareBody";
import styles from "./share.module.css";
import type { SharedRecord } from "./view";

/** Everything that hangs on the address of a record's page, folded until it is wanted. */
export function RecordShare(view: SharedRecord) {
  return (
    <details className={styles.share} id="share">
      <summary>{words().site.share}</summary>
      <ShareBody view={view} level={2} />
    </details>
  );
}
