"use client";

import { useMemo } from "react";
import { DayFilter } from "@/components/filters/DayFilter";
import { FilterForm } from "@/components/filters/FilterForm";
import { SelectFilter } from "@/components/filters/SelectFilter";
import { isPlainClick } from "@/components/page/use-link-state";
import type { IsoDay } from "@/lib/dates";
import { type MapState, mapLink, RECENT } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";
import { keptBeside } from "./kept";
import styles from "./map.module.css";
import type { MapRows } from "./rows";

type Props = {
  /** The state with what is really shown. */
  state: MapState;
  initiatives: MapRows["initiatives"];
  day: IsoDay;
  newest: IsoDay;
  onChange: (next: MapState) => void;
};

/** Which initiatives and which day, with links to the days on which the initiatives began. */
export function MapFilters({ state, initiatives, day, newest, onChange }: Props) {
  const { map, mapTime } = mapWords();
  const { filters } = map;
  const [first = "", second = ""] = state.initiative;
  const choices = initiatives.map(({ id, name }) => ({ value: id, label: name }));
  const compare = (ids: readonly string[]) => {
    const initiative = [...new Set(ids.filter((id) => id !== ""))].sort();
    // A look of the legend is chosen for the first or the second initiative shown, and these are others now.
    onChange({ ...state, initiative, look: [] });
  };
  const stops = initiatives
    .filter(({ id }) => state.initiative.includes(id))
    .sort((a, b) => (a.launchedOn < b.launchedOn ? -1 : 1))
    .map(({ id, name, launchedOn }) => ({ id, at: launchedOn, text: filters.launch(name, launchedOn) }));
  // A look is left out: without script, too, it would be one of other initiatives.
  const kept = useMemo(
    () =>
      keptBeside(state, { at: undefined, initiative: mapLink.empty.initiative, recent: undefined, look: [] }),
    [state],
  );
  return (
    <>
      <FilterForm action={mapLink.path} kept={kept}>
        <div className={styles.initiatives}>
          <SelectFilter
            name="initiative"
            label={filters.first}
            value={first}
            choices={choices}
            onChoose={(id) => compare([id, second])}
          />
          <SelectFilter
            name="initiative"
            label={filters.second}
            value={second}
            none={filters.alone}
            choices={choices.filter(({ value }) => value !== first)}
            onChoose={(id) => compare([first, id])}
          />
        </div>
        <DayFilter
          name="at"
          label={filters.day}
          value={day}
          max={newest}
          onFinish={(at) => onChange({ ...state, at })}
        />
        <SelectFilter
          name="recent"
          label={mapTime.recent.control}
          value={state.recent ?? ""}
          none={mapTime.recent.none}
          choices={RECENT.map((days) => ({ value: days, label: mapTime.recent.choice(Number(days)) }))}
          onChoose={(days) => onChange({ ...state, recent: RECENT.find((one) => one === days) })}
        />
      </FilterForm>
      <ul className={styles.stops} aria-label={filters.earlier}>
        {[...stops, { id: "newest", at: undefined, text: filters.newest(newest) }].map(({ id, at, text }) => (
          <li key={id}>
            <a
              href={mapLink.href({ ...state, at })}
              {...((at ?? newest) === day && { "aria-current": "true" as const })}
              onClick={(event) => {
                if (!isPlainClick(event)) return;
                event.preventDefault();
                onChange({ ...state, at });
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
