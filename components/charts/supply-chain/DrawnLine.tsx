import { useLinkTarget } from "@/components/page/LinkTarget";
import { RecordLink } from "@/components/page/RecordLink";
import { senderInk } from "@/lib/colours";
import { chainWords } from "@/lib/words/chain";
import type { Turn } from "./compared";
import drawing from "./drawing.module.css";
import type { PlacedLine } from "./frame/layout";
import type { LinePaint } from "./paint";

/** A line that stands for several ties is a little thicker, px. */
function widthOf(count: number): number {
  return Math.min(4, 1.1 + Math.log2(count) * 0.6);
}

type LineProps = {
  line: PlacedLine;
  paint: LinePaint;
  faded: boolean;
  fallen: boolean;
  /** What became of a tie of it since the day that is compared. */
  turn: Turn | undefined;
  /** Whether it is part of a way that is shown. */
  isOnWay: boolean;
};

/** A line from box to box with its arrow; broken where nothing of what it stands for is left. */
export function DrawnLine({ line, paint, faded, fallen, turn, isOnWay }: LineProps) {
  const { path, arrow } = line;
  const { state, group, count, certain } = paint;
  const isCut = state === "cut";
  const ink = isCut && group ? senderInk(group) : undefined;
  const back = arrow.towards === "right" ? -1 : 1;
  return (
    <g className={faded ? drawing.faded : fallen ? drawing.fallen : undefined}>
      {turn && (
        <path
          d={path}
          className={`${drawing.turn} ${turn === "lost" ? drawing.turnLost : drawing.turnGained}`}
        />
      )}
      {isOnWay && <path d={path} className={drawing.onWay} />}
      <path
        d={path}
        className={drawing[state]}
        strokeWidth={isCut ? 1.7 : widthOf(count)}
        {...(ink && { stroke: ink })}
        {...(!certain && { strokeDasharray: "1.5 4" })}
      />
      <path
        d={`M${arrow.x},${arrow.y}l${6 * back},-3.5v7z`}
        className={drawing.arrow}
        {...(ink && { fill: ink })}
      />
    </g>
  );
}

type MarkProps = {
  line: PlacedLine;
  paint: LinePaint;
  from: string;
  to: string;
  faded: boolean;
  turn: Turn | undefined;
  /** Where the measures of a line of several are listed. */
  measuresHref: string;
};

/** The cross where a tie is cut, or the ring where one was and goes on; each leads to the measure. */
export function DrawnMark({ line: { mark: place }, paint, from, to, faded, turn, measuresHref }: MarkProps) {
  const { mark, group, text, cuts, marked } = paint;
  const target = useLinkTarget();
  if (turn && !mark) return <TurnMark {...place} turn={turn} from={from} to={to} />;
  if (!mark || !group) return null;
  const catalogue = chainWords().supplyChain.line;
  const { x, y, numberAt } = place;
  const titles = cuts.map(({ title }) => title);
  const label = catalogue[mark === "cross" ? "cut" : "changed"](marked, from, to, titles, text);
  const event = cuts.length === 1 ? cuts[0]?.event : undefined;
  const ink = senderInk(group);
  const shape = (
    <>
      <title>{label}</title>
      <circle cx={x} cy={y} r={12} className={drawing.hit} />
      {mark === "cross" ? (
        <>
          <circle cx={x} cy={y} r={7} className={drawing.clearing} />
          <path d={`M${x - 4.5},${y - 4.5}l9,9m0,-9l-9,9`} stroke={ink} strokeWidth={2.2} />
        </>
      ) : (
        <circle cx={x} cy={y} r={4} className={drawing.ring} stroke={ink} />
      )}
    </>
  );
  return (
    <g className={faded ? drawing.faded : undefined}>
      {event ? (
        <RecordLink noun="event" id={event} aria-label={label} className={drawing.mark}>
          {shape}
        </RecordLink>
      ) : (
        <a href={measuresHref} {...target} aria-label={label} className={drawing.mark}>
          {shape}
        </a>
      )}
      {mark === "cross" && (
        <text
          x={numberAt === "right" ? x + 8 : x - 8}
          y={y + 4.5}
          textAnchor={numberAt === "right" ? "start" : "end"}
          className={drawing.markText}
          fill={ink}
          aria-hidden="true"
        >
          {text}
        </text>
      )}
    </g>
  );
}

type TurnProps = { x: number; y: number; turn: Turn; from: string; to: string };

/** A plus where a tie was gained since the day that is compared, a minus where one was lost and no measure cut it. */
function TurnMark({ x, y, turn, from, to }: TurnProps) {
  return (
    <g>
      <title>{chainWords().compareDays.line[turn](from, to)}</title>
      <circle cx={x} cy={y} r={7} className={drawing.clearing} />
      <path
        d={turn === "gained" ? `M${x - 5},${y}h10M${x},${y - 5}v10` : `M${x - 5},${y}h10`}
        className={drawing.turnMark}
      />
    </g>
  );
}
