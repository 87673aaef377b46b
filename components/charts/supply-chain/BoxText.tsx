import { useLinkTarget } from "@/components/page/LinkTarget";
import { RecordLink } from "@/components/page/RecordLink";
import { senderInk } from "@/lib/colours";
import { chainWords } from "@/lib/words/chain";
import drawing from "./drawing.module.css";
import type { PlacedRun, TextLine } from "./frame/box-text";
import type { PlacedBox } from "./frame/layout";
import { LINE, PADDING_X } from "./frame/need-lines";
import { stopId } from "./keys/stops";
import type { Look } from "./lens/look";
import { type OnDay, paintSupplier } from "./paint";
import type { NodeLinks } from "./SupplyChain";
import type { Sighted } from "./scene";
import type { ChainTie } from "./strands";
import type { Fate } from "./what-if";

/** How far the place to hit reaches above the base line of a name, and beyond its lines, px. */
const HIT_ABOVE = 17;
const HIT_MORE = 8;

export type TextProps = NodeLinks & {
  box: PlacedBox;
  scene: Sighted<ChainTie>;
  onDay: OnDay;
  numbers: ReadonlyMap<string, number>;
  fates: ReadonlyMap<string, Fate>;
  /** How nodes look through a lens; none without one. */
  lookOf: ((node: string) => Look) | undefined;
};

/** The lines of text in a box. */
export function BoxText(props: TextProps) {
  return linesTogether(props.box.lines).map((lines) => (
    <LineGroup key={lines[0]?.id} lines={lines} {...props} />
  ));
}

type GroupProps = TextProps & { lines: readonly TextLine[] };

/** A name is one link over all its lines; other lines hold links of their own. */
function LineGroup({ lines, ...props }: GroupProps) {
  const { box, scene, fates, hrefOf, onFocus } = props;
  const target = useLinkTarget();
  const [first] = lines;
  const name = first?.runs[0]?.style;
  const texts = lines.map((line) => (
    <text
      key={line.id}
      x={box.x + PADDING_X}
      y={box.y + line.y}
      className={line.bold ? drawing.name : drawing.text}
    >
      {line.runs.map((run, index) => (
        <TextRun key={keyOf(line, index)} run={run} stop={stopId(box.id, line.id, index)} {...props} />
      ))}
    </text>
  ));
  if (!first || name?.kind !== "name" || name.node === undefined) return texts;
  const { node } = name;
  const fate = fates.get(node);
  return (
    <a
      href={hrefOf(node)}
      {...target}
      data-stop={node}
      className={scene.standsOut.has(node) ? undefined : drawing.faded}
      {...(fate && {
        "aria-label": `${lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ")}: ${chainWords().whatIf.legend[fate]}`,
        "data-fate": fate,
      })}
      {...(box.focus && { "aria-current": "true" as const })}
      onClick={(click) => onFocus(click, node)}
    >
      <rect
        x={box.x + 2}
        y={box.y + first.y - HIT_ABOVE}
        width={box.width - 4}
        height={lines.length * LINE + HIT_MORE}
        className={drawing.hit}
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
    const isSame = last?.[0]?.runs[0]?.style.node === line.runs[0]?.style.node;
    if (line.bold && last && isSame) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

type RunProps = TextProps & { run: PlacedRun; stop: string };

/** A stretch of text; a name that goes on in the next line is one link to a reader who hears it. */
function TextRun({ run, stop, box, scene, onDay, numbers, fates, lookOf, ...links }: RunProps) {
  const { x, width, text, style, goesOn } = run;
  const { kind, node, name = "", group } = style;
  const target = useLinkTarget();
  const at = x === undefined ? {} : { x: box.x + x };
  if (node === undefined || group === undefined)
    return (
      <tspan {...at} className={drawing[kind]}>
        {text}
      </tspan>
    );
  const paint = paintSupplier(style, onDay);
  const { state, cut, share } = paint;
  const isFolded = box.folded !== undefined;
  const fate = fates.get(node);
  const isGone = state === "cut" || state === "ended" || fate === "taken" || fate === "lost";
  const isFaded = state === "before" || !(paint.matched || scene.standsOut.has(node));
  const classNames = (...more: (string | false | undefined)[]) =>
    [drawing[kind], isFaded && drawing.faded, ...more].filter(Boolean).join(" ");
  const { box: catalogue } = chainWords().supplyChain;
  const shown = share === null || isFolded ? "" : `\u00a0${catalogue.share(share)}`;
  if (kind === "slot") {
    if (!cut || (state !== "cut" && state !== "changed"))
      return style.parts ? (
        <tspan x={box.x + (x ?? 0) + width / 2 - 4} className={drawing.label}>
          ·
        </tspan>
      ) : null;
    const number = isFolded ? undefined : numbers.get(cut.event);
    return (
      <RecordLink noun="event" id={cut.event} className={classNames()}>
        <title>{catalogue[state === "cut" ? "cutBy" : "cutOnce"](name, cut.title, number)}</title>
        <tspan {...at} fill={senderInk(cut.group)}>
          {state === "cut" ? `✕${number ?? ""}` : "○"}
        </tspan>
      </RecordLink>
    );
  }
  const isShare = kind === "share";
  if (isShare && shown === "") return null;
  const spoken =
    goesOn || isShare
      ? ({ "aria-hidden": true, tabIndex: -1 } as const)
      : { "aria-label": `${name}${shown}`, "data-stop": stop };
  return (
    <a
      href={links.hrefOf(node)}
      {...target}
      className={classNames(isGone && drawing.struck)}
      data-look={lookOf?.(node)}
      {...spoken}
      onClick={(click) => links.onFocus(click, node)}
    >
      <tspan {...at} fill={senderInk(group)}>
        {isShare ? shown : text}
      </tspan>
    </a>
  );
}

function keyOf({ id }: TextLine, index: number): string {
  return `${id}:${index}`;
}
