import { ActList } from "@/components/records/ActList";
import type { CountryPanelRow } from "@/db/queries/country-panel";
import type { MapState } from "@/lib/link/map";
import { MEASURE_SIDES } from "@/lib/link/measures";
import { panelWords } from "@/lib/words/country-panel";
import { windowInWords } from "../measures/describe";
import { timelineHref } from "../measures/timeline-href";
import styles from "./panel.module.css";
import { panelWindow } from "./rows";

type Props = { country: CountryPanelRow; state: MapState };

/** Acts of each side that stand there while memberships are shown, or the other side is. */
const FEW = 3;

/** The acts that a country sent and those aimed at it, the side shown first and with more of them; each with its way to the timeline. */
export function Measures({ country, state }: Props) {
  const words = panelWords();
  const { countryPanel } = words;
  const { rev } = state;
  const window = panelWindow(state);
  const sides = MEASURE_SIDES.toSorted((a, b) => Number(b === state.layer) - Number(a === state.layer));
  return (
    <div className={styles.part}>
      <h3>{countryPanel.measures}</h3>
      {sides.map((side) => {
        const { acts, twice, latest } = country[side];
        const listed = side === state.layer ? latest : latest.slice(0, FEW);
        return (
          <div key={side} className={styles.side}>
            <h4>{countryPanel.count(acts, side, windowInWords(window, words))}</h4>
            {acts > 0 && (
              <>
                {listed.length < acts + twice && <p>{countryPanel.latest(listed.length)}</p>}
                <ActList acts={listed} rev={rev} />
                {listed.length === acts + twice && twice > 0 && <p>{countryPanel.twice(twice)}</p>}
                <p>
                  <a href={timelineHref({ ...window, rev }, side, country.id)}>
                    {countryPanel.timeline(acts, side)}
                  </a>
                </p>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
