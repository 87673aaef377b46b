import type { FilterLink } from "@/components/panel/filter-link";
import { timelineWords } from "@/lib/words/timeline";
import styles from "./event-panel.module.css";
import type { Place } from "./neighbours";

type Props = { place: Place | undefined; linkTo: (event: string | undefined) => FilterLink };

/** The acts before and after the open one among those shown, where it stands among them, and the way out. */
export function EventSteps({ place, linkTo }: Props) {
  const { eventPanel, timeline } = timelineWords();
  return (
    <nav className={styles.steps} aria-label={eventPanel.steps}>
      <StepLink to={place?.previous} keyName="K" linkTo={linkTo}>
        {eventPanel.previous}
      </StepLink>
      <span className={styles.place}>{place ? placeInWords(place) : eventPanel.elsewhere}</span>
      <StepLink to={place?.next} keyName="J" linkTo={linkTo}>
        {eventPanel.next}
      </StepLink>
      <a {...linkTo(undefined)} className={styles.close} aria-keyshortcuts="Escape">
        {timeline.panel.close}
      </a>
    </nav>
  );
}

function placeInWords({ place, count }: Place): string {
  const { eventPanel } = timelineWords();
  return place === undefined ? eventPanel.among(count) : eventPanel.place(place, count);
}

type StepProps = {
  to: string | undefined;
  keyName: string;
  linkTo: Props["linkTo"];
  children: string;
};

function StepLink({ to, keyName, linkTo, children }: StepProps) {
  const { href, onClick } = linkTo(to);
  const key = <kbd aria-hidden="true">{keyName}</kbd>;
  return to === undefined ? (
    <span className={styles.atEnd}>
      {children} {key}
    </span>
  ) : (
    <a href={href} onClick={onClick} aria-keyshortcuts={keyName}>
      {children} {key}
    </a>
  );
}
