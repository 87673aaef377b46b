import type { Refusal } from "@/lib/link/codec";
import { words } from "@/lib/words";
import styles from "./notice.module.css";

/** One line that names what was left out of a link, and why. Dismissing it opens the canonical address, where one is given. */
export function RefusedNotice({ refused, href }: { refused: readonly Refusal[]; href?: string }) {
  if (refused.length === 0) return null;
  const { refusal } = words().site;
  return (
    <p className={styles.notice} role="status">
      <span>
        {refusal.lead}{" "}
        {refused.map(({ key, text, reason }, index) => (
          <span key={`${key}=${text}`}>
            {index > 0 && "; "}
            <code>{text === "" ? key : `${key}=${text}`}</code> ({refusal.reason[reason]})
          </span>
        ))}
      </span>
      {href !== undefined && <a href={href}>{refusal.dismiss}</a>}
    </p>
  );
}
