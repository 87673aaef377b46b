import { CopyField } from "@/components/panel/CopyField";
import type { CountryPanelRow } from "@/db/queries/country-panel";
import { readFuzzyDate } from "@/lib/dates";
import { type MapState, mapLink } from "@/lib/link/map";
import { panelWords } from "@/lib/words/country-panel";
import { windowInWords } from "../measures/describe";
import type { PanelProps } from "./CountryPanel";
import styles from "./panel.module.css";
import { panelWindow } from "./rows";

type Props = Pick<PanelProps, "shown" | "origin"> & { country: CountryPanelRow; state: MapState };

/** What to take away from the panel: a citation, and the address of exactly this picture in this revision. */
export function TakeAway({ country, state, shown, origin }: Props) {
  const words = panelWords();
  const { countryPanel, eventPanel, grammar } = words;
  const { name, sent, received, ties } = country;
  const checked = readFuzzyDate(shown.checkedTo);
  const address = `${origin}${mapLink.href({ ...state, rev: shown.revision })}`;
  const initiatives = new Set(ties.map(({ initiative }) => initiative)).size;
  const window = windowInWords(panelWindow(state), words);
  return (
    <div className={styles.part}>
      <h3>{countryPanel.cite}</h3>
      <CopyField
        label={eventPanel.citeLabel}
        button={eventPanel.copyCitation}
        text={countryPanel.citation({
          name,
          sentence: countryPanel.sentence(sent.acts, received.acts, initiatives, window),
          revision: shown.revision,
          checkedTo: checked ? grammar.date(checked) : shown.checkedTo,
          address,
        })}
      />
      <h3>{eventPanel.link}</h3>
      <CopyField label={eventPanel.linkLabel} button={eventPanel.copyLink} text={address} />
    </div>
  );
}
