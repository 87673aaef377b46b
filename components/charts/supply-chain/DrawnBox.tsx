import { RecordLink } from "@/components/page/RecordLink";
import { senderInk } from "@/lib/colours";
import { whatIfWords } from "@/lib/words/what-if";
import type { Run } from "@/lib/wrap-runs";
import { LINE, PADDING_X, type TextLine, type TextStyle } from "./box-text";
import type { PlacedBox } from "./layout";
import type { NodeLinks } from "./SupplyChain";
import styles from "./supply-chain.module.css";
import type { Fate } from "./what-if";

/** How far the place to hit reaches above the baseline of a name, and beyond its lines, px. */
const HIT_ABOVE = 17;
const HIT_MORE = 8;

type Fates = ReadonlyMap<string, Fate>;
type Props = NodeLinks & { box: PlacedBox; fates: Fates; onLight: (box: string | undefined) => void };

/** One box: its frame leads to the node, as do the names of the companies inside. */
export function DrawnBox({ box, fates, onLight, ...links }: Props) {
  const { id, x, y, width, height, focus, folded, entries } = box;
  const lacking = !folded && entries.some(({ emptyNeeds }) => emptyNeeds.length > 0);
  const faded =
    !folded && entries.every((entry) => !entry.matched && entry.suppliers.every(({ matched }) => !matched));
  const fate = folded ? undefined : fates.get(id);
  const frame = (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={4}
      className={[styles.box, focus && styles.inFocus, lacking && styles.lacking, fate && styles[fate]]
        .filter(Boolean)
        .join(" ")}
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
      {linesTogether(box.lines).map((lines) => (
        <LineGroup key={lines[0]?.id} lines={lines} box={box} fates={fates} {...links} />
      ))}
    </g>
  );
}

type GroupProps = NodeLinks & { lines: readonly TextLine[]; box: PlacedBox; fates: Fates };

/** A name is one link over all its lines; other lines hold links of their own. */
function LineGroup({ lines, box, fates, ...links }: GroupProps) {
  const [first] = lines;
  const name = first?.runs[0];
  const texts = lines.map((line) => (
    <text
      key={line.id}
      x={box.x + PADDING_X}
      y={box.y + line.y}
      className={line.bold ? styles.name : styles.text}
    >
      {line.runs.map((run, index) => (
        <TextRun key={keyOf(line, index)} run={run} fates={fates} {...links} />
      ))}
    </text>
  ));
  if (!first || !name || name.style.kind !== "name" || name.style.node === undefined) return texts;
  const { node, faded } = name.style;
  const fate = fates.get(node);
  return (
    <a
      href={links.hrefOf(node)}
      className={faded ? styles.faded : undefined}
      {...(fate && {
        "aria-label": `${lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ")}: ${whatIfWords().whatIf.legend[fate]}`,
        "data-fate": fate,
      })}
      {...(box.focus && { "aria-current": "true" as const })}
      onClick={(click) => links.onFocus(click, node)}
    >
      <rect
        x={box.x + 2}
        y={box.y + first.y - HIT_ABOVE}
        width={box.width - 4}
        height={lines.length * LINE + HIT_MORE}
        className={styles.hit}
      />
      {texts}
    </a>
  );
}

/** Lines of one name stand together; every other line by itself. */
function linesTogether(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.bold && last?.[0]?.runs[0]?.style === line.runs[0]?.style) last?.push(line);
    else groups.push([line]);
  }
  return groups;
}

type RunProps = NodeLinks & { run: Run<TextStyle>; fates: Fates };

/** A stretch of text; a name that goes on in the next line is one link to a reader who hears it. */
function TextRun({ run: { text, style, goesOn }, fates, hrefOf, onFocus }: RunProps) {
  const { kind, node, group, event, title, cut, faded } = style;
  const fate = node === undefined ? undefined : fates.get(node);
  const isGone = fate === "taken" || fate === "lost";
  const className = [styles[kind], (cut || isGone) && styles.struck, faded && styles.faded]
    .filter(Boolean)
    .join(" ");
  const ink = group ? { fill: senderInk(group) } : {};
  if (event) {
    return (
      <RecordLink noun="event" id={event} className={className} {...ink}>
        <title>{title}</title>
        {text}
      </RecordLink>
    );
  }
  if (node === undefined || kind === "name") return <tspan className={className}>{text}</tspan>;
  const spoken = goesOn ? ({ "aria-hidden": true, tabIndex: -1 } as const) : { "aria-label": title };
  return (
    <a
      href={hrefOf(node)}
      className={className}
      {...ink}
      {...spoken}
      onClick={(click) => onFocus(click, node)}
    >
      {text}
    </a>
  );
}

function keyOf({ id }: TextLine, index: number): string {
  return `${id}:${index}`;
}
