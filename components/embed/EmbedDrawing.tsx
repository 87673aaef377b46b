import type { MouseEvent, ReactNode } from "react";
import { LinksOutside } from "@/components/page/LinkTarget";
import { embedWords } from "@/lib/words/embed";
import styles from "./embed.module.css";

type Props = {
  /** Whether its text is so small that it scrolls sideways in a narrow frame instead of shrinking further. */
  isFine?: boolean;
  legend?: ReactNode;
  /** The id of what says which keys work in the drawing; none where no keys do. */
  keysId?: string;
  children: ReactNode;
};

/**
 * A chart's drawing in a frame of another site. What a page answers itself, a frame leaves to the
 * links: each leads to the page of what it names.
 */
export function EmbedDrawing({ isFine = false, legend, keysId, children }: Props) {
  return (
    <div onClickCapture={leaveToLinks}>
      {/* Not every browser lets the keyboard reach a place that scrolls by itself. */}
      <section
        className={isFine ? `${styles.drawing} ${styles.fine}` : styles.drawing}
        aria-label={embedWords().embed.drawing}
        data-part="drawing"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        tabIndex={0}
      >
        <LinksOutside>{children}</LinksOutside>
      </section>
      <div className={styles.legend} data-part="legend">
        {legend}
      </div>
      {keysId && (
        <p id={keysId} className="visually-hidden">
          {embedWords().embed.keys}
        </p>
      )}
    </div>
  );
}

function leaveToLinks(click: MouseEvent): void {
  click.stopPropagation();
}
