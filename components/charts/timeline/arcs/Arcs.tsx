import { useLinkTarget } from "@/components/page/LinkTarget";
import { senderInk } from "@/lib/colours";
import type { LinkBasis } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import styles from "./arcs.module.css";
import type { EventArcs } from "./arcs-of";
import type { Placed } from "./boxes";
import type { Pointer, Whither } from "./pointers";
import type { Relations } from "./relations";

/** How sure a link is, as the texture of its line. */
export const DASHES: Record<LinkBasis, string | undefined> = {
  stated: undefined,
  reported: "7 4",
  "timing-only": "0.1 4.5",
};

const TIPS: Record<Whither, string> = {
  before: "M-7 0L2 -5V5Z",
  after: "M7 0L-2 -5V5Z",
  filtered: "M0 5L-5 -3H5Z",
};

/** Arcs between acts, each a link to its far end; pointers to acts outside the chart; the lag of the open event. */
export function Arcs({ layout, relations }: { layout: EventArcs; relations: Relations }) {
  const { arcs: catalogue } = timelineWords();
  const { arcs, lag, more } = layout;
  const target = useLinkTarget();
  return (
    <>
      {lag && (
        <g className={styles.lag}>
          <path
            d={`M${lag.x1} ${lag.y - 4}V${lag.y + 4}M${lag.x1} ${lag.y}H${lag.x2}M${lag.x2} ${lag.y - 4}V${lag.y + 4}`}
          />
          <Label at={lag.at} text={lag.label} />
        </g>
      )}
      <g aria-hidden="true">
        {arcs.map(({ link, group, open, path }) => (
          <path
            key={link.id}
            d={path}
            className={open ? styles.line : styles.faint}
            stroke={senderInk(group)}
            strokeDasharray={DASHES[link.basis]}
          />
        ))}
      </g>
      {arcs.map(({ link, far, label, group, open, path, at, pointer }) => (
        <a
          key={link.id}
          href={relations.hrefTo(far, !pointer)}
          {...target}
          className={open ? styles.arc : styles.answer}
          aria-label={catalogue.name(far.title, label, link.basis)}
          // The drawing is one tab stop; the panel has the same links.
          tabIndex={-1}
          onClick={(click) => relations.onGo(click, far, !pointer)}
        >
          <title>{catalogue.name(far.title, label, link.basis)}</title>
          <path d={path} className={styles.reach} />
          <path d={path} className={styles.over} stroke={senderInk(group)} />
          {pointer ? <Tip pointer={pointer} ink={senderInk(group)} /> : <Label at={at} text={label} />}
        </a>
      ))}
      {more && (
        <text x={more.x} y={more.y + 4} className={styles.more}>
          {catalogue.more(more.count)}
        </text>
      )}
    </>
  );
}

function Label({ at, text }: { at: Placed; text: string }) {
  return (
    <text x={at.x} y={at.y + 4} className={at.shown ? styles.label : styles.onAsking}>
      {text}
    </text>
  );
}

function Tip({ pointer: { tip, text, whither }, ink }: { pointer: Pointer; ink: string }) {
  return (
    <>
      <rect
        x={text.anchor === "start" ? tip.x - 12 : tip.x - 312}
        y={tip.y - 12}
        width={324}
        height={24}
        className={styles.hit}
      />
      <path d={TIPS[whither]} transform={`translate(${tip.x} ${tip.y})`} fill={ink} />
      <text x={text.x} y={tip.y + 4} textAnchor={text.anchor} className={styles.pointer}>
        {text.words}
      </text>
    </>
  );
}
