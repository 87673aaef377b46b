import { senderInk } from "@/lib/colours";
import { words } from "@/lib/words";
import { PADDING_X, type TextLine, type TextStyle } from "./box-text";
import type { PlacedBox } from "./layout";
import type { NodeLinks } from "./SupplyChain";
import styles from "./supply-chain.module.css";
import type { Run } from "./wrap";

type Props = NodeLinks & { box: PlacedBox; onLight: (box: string | undefined) => void };

/** One box: its frame leads to the node, as do the names of the companies inside. */
export function DrawnBox({ box, onLight, ...links }: Props) {
  const { id, x, y, width, height, focus, folded, entries } = box;
  const lacking = !folded && entries.some(({ emptyNeeds }) => emptyNeeds.length > 0);
  const faded =
    !folded && entries.every((entry) => !entry.matched && entry.suppliers.every(({ matched }) => !matched));
  const frame = (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={4}
      className={[styles.box, focus && styles.inFocus, lacking && styles.lacking].filter(Boolean).join(" ")}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: lights up the lines of a box; all that can be done stands in its links
    <g
      className={faded ? styles.faded : undefined}
      onMouseEnter={() => onLight(id)}
      onMouseLeave={() => onLight(undefined)}
      onFocus={() => onLight(id)}
      onBlur={() => onLight(undefined)}
    >
      {frame}
      {box.lines.map((line) => (
        <text
          key={line.id}
          x={x + PADDING_X}
          y={y + line.y}
          className={line.bold ? styles.name : styles.text}
        >
          {line.runs.map((run, index) => (
            <TextRun key={keyOf(line, index)} run={run} current={focus} {...links} />
          ))}
        </text>
      ))}
    </g>
  );
}

type RunProps = NodeLinks & { run: Run<TextStyle>; current: boolean };

function TextRun({ run: { text, style }, current, hrefOf, onFocus }: RunProps) {
  const { kind, node, group, event, title, cut, faded } = style;
  const className = [styles[kind], cut && styles.struck, faded && styles.faded].filter(Boolean).join(" ");
  const ink = group ? { fill: senderInk(group) } : {};
  if (event) {
    return (
      <a href={`/events/${event}`} aria-label={title} className={className} {...ink}>
        <title>{title}</title>
        {text}
      </a>
    );
  }
  if (node === undefined) return <tspan className={className}>{text}</tspan>;
  const { box } = words().supplyChain;
  return (
    <a
      href={hrefOf(node)}
      className={className}
      {...ink}
      {...(kind === "name" && { "aria-label": current ? box.inFocus(text) : undefined })}
      {...(kind === "name" && current && { "aria-current": "true" as const })}
      onClick={(click) => onFocus(click, node)}
    >
      {text}
    </a>
  );
}

function keyOf({ id }: TextLine, index: number): string {
  return `${id}:${index}`;
}
