import { chainWords } from "@/lib/words/chain";
import type { Turn } from "./compared";
import drawing from "./drawing.module.css";
import type { ChainFrame } from "./frame/frame";
import type { Sighted } from "./scene";
import type { ChainTie } from "./strands";
import styles from "./supply-chain.module.css";
import type { Fate } from "./what-if";

type Props = { frame: ChainFrame; scene: Sighted<ChainTie>; isWhatIf: boolean; isCompared: boolean };

const TURNS = ["lost", "gained"] as const satisfies readonly Turn[];

const FATES = ["taken", "lost", "degraded"] as const satisfies readonly Fate[];

/** What the lines and boxes mean, and what the picture leaves out or folds. */
export function Legend({ frame, scene, isWhatIf, isCompared }: Props) {
  const { supplyChain, compareDays, whatIf } = chainWords();
  const { legend } = supplyChain;
  const boxes = frame.boxes.filter(({ folded }) => folded !== undefined);
  const folded = boxes.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div className={styles.legend}>
      <ul aria-label={legend.label}>
        <li>
          <Sample className={drawing.standing} /> {legend.standing}
        </li>
        <li>
          <Sample className={drawing.cut} cross /> {legend.cut}
        </li>
        <li>
          <Sample className={drawing.changed} ring /> {legend.changed}
        </li>
        <li>
          <Sample className={drawing.standing} dash="1.5 4" /> {legend.uncertain}
        </li>
        {scene.strands.some(({ state }) => state === "ended") && (
          <li>
            <Sample className={drawing.ended} /> {legend.ended}
          </li>
        )}
        {scene.focus && (
          <li>
            <svg width={34} height={16} viewBox="0 0 34 16" aria-hidden="true">
              <rect
                x={2}
                y={2}
                width={30}
                height={12}
                rx={3}
                className={`${drawing.box} ${drawing.lacking}`}
              />
            </svg>{" "}
            {legend.emptyNeed}
          </li>
        )}
        {isCompared &&
          TURNS.map((turn) => (
            <li key={turn}>
              <svg width={34} height={16} viewBox="0 0 34 16" aria-hidden="true">
                <path
                  d="M1,8h32"
                  className={`${drawing.turn} ${turn === "lost" ? drawing.turnLost : drawing.turnGained}`}
                />
              </svg>{" "}
              {compareDays.legend[turn]}
            </li>
          ))}
        {isWhatIf &&
          FATES.map((fate) => (
            <li key={fate}>
              <svg width={34} height={16} viewBox="0 0 34 16" aria-hidden="true">
                <rect
                  x={2}
                  y={2}
                  width={30}
                  height={12}
                  rx={3}
                  className={`${drawing.box} ${drawing[fate]}`}
                />
              </svg>{" "}
              {whatIf.legend[fate]}
            </li>
          ))}
      </ul>
      <p>
        {boxes.length > 0 && `${legend.folded(folded, boxes.length)} `}
        {legend.suppliers} {legend.notBegun}
      </p>
    </div>
  );
}

type SampleProps = { className: string | undefined; cross?: boolean; ring?: boolean; dash?: string };

function Sample({ className, cross, ring, dash }: SampleProps) {
  return (
    <svg width={34} height={16} viewBox="0 0 34 16" aria-hidden="true">
      <path
        d="M1,8h32"
        className={className}
        strokeWidth={1.5}
        {...(dash && { strokeDasharray: dash })}
        {...(cross && { stroke: "var(--united-states)" })}
      />
      {cross && (
        <>
          <circle cx={17} cy={8} r={6} className={drawing.clearing} />
          <path d="M13,4l8,8m0,-8l-8,8" stroke="var(--united-states)" strokeWidth={2} />
        </>
      )}
      {ring && <circle cx={17} cy={8} r={4} className={drawing.ring} stroke="var(--united-states)" />}
    </svg>
  );
}
