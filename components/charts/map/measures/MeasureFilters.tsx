import { FilterForm } from "@/components/filters/FilterForm";
import { TextFilter } from "@/components/filters/TextFilter";
import { isPlainClick } from "@/components/page/use-link-state";
import { readFuzzyDate } from "@/lib/dates";
import { type MapState, mapLink } from "@/lib/link/map";
import { measureWords } from "@/lib/words/measures";
import { keptBeside } from "../kept";
import map from "../map.module.css";
import styles from "./measures.module.css";
import { isSameWindow, measurePresets } from "./presets";

type Props = { state: MapState; checkedTo: string; onChange: (next: MapState) => void };

/** The window of the measures: two typed dates in a form, and ready-made windows as links. */
export function MeasureFilters({ state, checkedTo, onChange }: Props) {
  const { site, measures } = measureWords();
  const { filters } = measures;
  const date = (key: "from" | "to") => ({
    name: key,
    label: filters[key],
    value: state[key] ?? "",
    problemOf: (text: string) => (readFuzzyDate(text) ? undefined : site.refusal.reason["not-a-date"]),
    onFinish: (text: string) => onChange({ ...state, [key]: mapLink.read({ [key]: text }).state[key] }),
  });
  return (
    <>
      <FilterForm
        action={mapLink.path}
        label={filters.label}
        kept={keptBeside(state, { from: undefined, to: undefined })}
      >
        <TextFilter {...date("from")} placeholder="2019-05" />
        <TextFilter {...date("to")} placeholder="2020-09" />
      </FilterForm>
      <p className={styles.hint}>{filters.hint}</p>
      <ul className={map.stops} aria-label={measures.presets}>
        {measurePresets(checkedTo).map(({ key, from, to }) => {
          const next = { ...state, from, to };
          return (
            <li key={key}>
              <a
                href={mapLink.href(next)}
                {...(isSameWindow({ from, to }, state) && { "aria-current": "true" as const })}
                onClick={(click) => {
                  if (!isPlainClick(click)) return;
                  click.preventDefault();
                  onChange(next);
                }}
              >
                {measures.preset[key]}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
