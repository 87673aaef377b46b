import { PanelShare } from "@/components/share/Share";
import { addressesOf } from "@/components/share/view";
import type { CountryPanelRow } from "@/db/queries/country-panel";
import { readFuzzyDate } from "@/lib/dates";
import { type MapState, mapLink, shownDay } from "@/lib/link/map";
import { recordHref } from "@/lib/link/record";
import { panelWords } from "@/lib/words/country-panel";
import { windowInWords } from "../measures/describe";
import type { PanelProps } from "./CountryPanel";
import { panelWindow } from "./rows";

type Props = Pick<PanelProps, "shown" | "origin"> & { country: CountryPanelRow; state: MapState };

/** What to take away from the panel: its address with what is told of the country, its picture, rows and citation. */
export function TakeAway({ country, state, shown, origin }: Props) {
  const words = panelWords();
  const { countryPanel, grammar } = words;
  const { id, name, sent, received, ties } = country;
  const checked = readFuzzyDate(shown.checkedTo);
  const initiatives = new Set(ties.map(({ initiative }) => initiative)).size;
  const window = windowInWords(panelWindow(state), words);
  const told = countryPanel.sentence(sent.acts, received.acts, initiatives, window);
  // Without its day, a link would show another one later; the counts of measures have none.
  const dated = state.layer === undefined ? { ...state, at: shownDay(state, shown.checkedTo) } : state;
  const addresses = addressesOf(mapLink, dated, shown.revision);
  return (
    <PanelShare
      key={id}
      chart="map"
      title={name}
      sentence={`${name}: ${told}`}
      {...addresses}
      revision={shown.revision}
      checkedTo={shown.checkedTo}
      origin={origin}
      citation={countryPanel.citation({
        name,
        sentence: told,
        revision: shown.revision,
        checkedTo: checked ? grammar.date(checked) : shown.checkedTo,
        address: `${origin}${addresses.frozen}`,
      })}
      record={recordHref("country", id, shown.revision)}
    />
  );
}
