import type { TimelineState } from "@/lib/link/timeline";
import { timelineWords } from "@/lib/words/timeline";
import { inWords } from "./describe-overview";
import styles from "./overview.module.css";
import { isInForce, presets } from "./presets";
import { WindowLink } from "./WindowLink";

type Props = { checkedTo: string; state: TimelineState; onChange: (next: TimelineState) => void };

/** Windows that a reader may want at once, as links; the one in force is marked. */
export function Presets({ checkedTo, state, onChange }: Props) {
  const catalogue = timelineWords();
  const { timelineWindow } = catalogue;
  return (
    <nav className={styles.presets} aria-label={timelineWindow.presets}>
      {presets(checkedTo).map((preset) => {
        const { from, to } = inWords(preset, catalogue);
        const name = timelineWindow.preset[preset.key];
        return (
          <WindowLink
            key={preset.key}
            next={{ ...state, from: preset.from, to: preset.to }}
            label={timelineWindow.presetLabel(name, timelineWindow.window(from, to))}
            current={isInForce(preset, state)}
            onChange={onChange}
          >
            {name}
          </WindowLink>
        );
      })}
    </nav>
  );
}
