import { chainWords } from "@/lib/words/chain";
import { BoxText, type TextProps } from "./BoxText";
import drawing from "./drawing.module.css";
import type { PlacedBox } from "./frame/layout";
import { LINE, needLines, PADDING_X } from "./frame/need-lines";
import { LensMark } from "./lens/LensMark";
import type { Look } from "./lens/look";

/** From the edge of a box to the mark of a lens in it, and above and below that mark, px. */
const MARK = { inset: 2, above: 6, ascent: 13 };

type Props = TextProps & {
  /** Whether nothing of it is around the focus on the day. */
  isOut: boolean;
  onLight: (box: string | undefined) => void;
};

/** One box: its frame, the names in it, which lead to the nodes, and what of their needs nobody fills on the day. */
export function DrawnBox({ isOut, onLight, ...text }: Props) {
  const { box, scene, fates, lookOf } = text;
  const { id, x, y, width, height, focus, folded, entries } = box;
  const lacking = folded === undefined && entries.some((entry) => scene.needs.has(entry.id));
  const isDim = isOut || (!folded && !scene.standsOut.has(id));
  const fate = folded ? undefined : fates.get(id);
  const looks = [drawing.box, focus && drawing.inFocus, lacking && drawing.lacking, fate && drawing[fate]];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: lights up the lines of a box; all that can be done stands in its links
    <g
      className={isDim ? drawing.faded : undefined}
      onMouseEnter={() => onLight(id)}
      onMouseLeave={() => onLight(undefined)}
      onFocus={() => onLight(id)}
      onBlur={() => onLight(undefined)}
    >
      <rect x={x} y={y} width={width} height={height} rx={4} className={looks.filter(Boolean).join(" ")} />
      {lookOf && <LensMarks box={box} lookOf={lookOf} />}
      <BoxText {...text} />
      <Needs box={box} scene={scene} />
    </g>
  );
}

/** One mark for a box, or one beside each name in a box of several. */
function LensMarks({ box, lookOf }: { box: PlacedBox; lookOf: (node: string) => Look }) {
  const x = box.x + MARK.inset;
  if (box.folded === undefined) {
    const frame = { x, y: box.y + MARK.above, height: box.height - 2 * MARK.above };
    return <LensMark look={lookOf(box.id)} {...frame} />;
  }
  return box.entries.map(({ id }) => {
    const lines = box.lines.filter(({ bold, runs }) => bold && runs[0]?.style.node === id);
    const [first] = lines;
    if (!first) return null;
    const frame = { x, y: box.y + first.y - MARK.ascent, height: lines.length * LINE - 1 };
    return <LensMark key={id} look={lookOf(id)} {...frame} />;
  });
}

/** Needs that nobody fills, in the room that is kept for them. */
function Needs({ box, scene }: Pick<TextProps, "box" | "scene">) {
  return box.needs.map(({ entry, y, lines }) => {
    const needs = scene.needs.get(entry);
    if (!needs) return null;
    const texts = needLines(needs, box.folded !== undefined, box.width, chainWords()).slice(0, lines);
    return (
      <text
        key={entry}
        className={`${drawing.text} ${drawing.need} ${scene.standsOut.has(entry) ? "" : drawing.faded}`}
      >
        {texts.map((text, index) => (
          <tspan key={text} x={box.x + PADDING_X} y={box.y + y + index * LINE}>
            {text}
          </tspan>
        ))}
      </text>
    );
  });
}
