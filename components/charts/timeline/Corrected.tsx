import styles from "@/components/panel/panel.module.css";
import type { EventDetail } from "@/db/queries/event-detail";
import { recordHref } from "@/lib/link/record";
import { words } from "@/lib/words";

/** Says that an act was corrected after it was first published, and leads to how; nothing for one that was not. */
export function Corrected({ event, rev }: { event: EventDetail; rev: number | undefined }) {
  const { eventPanel, grammar } = words();
  const { id, corrected } = event;
  if (!corrected) return null;
  return (
    <p className={styles.corrected}>
      {eventPanel.corrected(corrected.revision, grammar.day(corrected.publishedAt.slice(0, 10)))}{" "}
      <a href={`${recordHref("event", id, rev)}#history`}>{eventPanel.correctedHow}</a>
    </p>
  );
}
