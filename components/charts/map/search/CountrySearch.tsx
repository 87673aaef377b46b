"use client";

import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { FilterForm } from "@/components/filters/FilterForm";
import filters from "@/components/filters/filters.module.css";
import { Options } from "@/components/filters/Options";
import picker from "@/components/filters/picker.module.css";
import { type MapState, mapLink } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";
import { keptBeside } from "../kept";
import type { NamedCountry } from "./find-countries";
import styles from "./search.module.css";

type Props = {
  state: MapState;
  countries: readonly NamedCountry[];
  go: (country: string) => void;
};

/** Keys that would open a native list. */
const OPENING = new Set(["ArrowDown", "ArrowUp", "Enter", " ", "F4"]);

/**
 * Opens a country by its name: a native list in a form of its own, which is all there is without
 * script, until a reader turns to it; then, in the same box, a list that is searched by typing.
 */
export function CountrySearch({ state, countries, go }: Props) {
  const { mapHands } = mapWords();
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [start, setStart] = useState({ focus: false, open: false, text: "" });
  const { data: pickers, isError } = useQuery({
    queryKey: ["country-picker"],
    queryFn: () => import("./pickers"),
    enabled: wanted,
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const open = (event: React.SyntheticEvent, text = "") => {
    if (isError) return;
    event.preventDefault();
    setWanted(true);
    setStart({ focus: true, open: true, text: start.text + text });
  };
  return (
    <FilterForm
      action={mapLink.path}
      label={mapHands.findForm}
      submit={mapHands.findOpen}
      kept={keptBeside(state, { country: undefined })}
    >
      <div className={styles.search}>
        {pickers ? (
          <pickers.CountryPicker countries={countries} onChoose={go} start={start} />
        ) : (
          <div className={`${filters.filter} ${picker.many}`} onPointerEnter={() => setWanted(true)}>
            <label htmlFor={id}>{mapHands.find}</label>
            <select
              id={id}
              name="country"
              value={state.country ?? ""}
              onChange={(event) => event.target.value && go(event.target.value)}
              onFocus={() => {
                setWanted(true);
                setStart({ ...start, focus: true });
              }}
              onBlur={() => setStart({ ...start, focus: false })}
              onMouseDown={(event) => {
                if (event.button !== 0) return;
                if (!isError) event.currentTarget.focus();
                open(event);
              }}
              onKeyDown={(event) => {
                if (event.ctrlKey || event.metaKey) return;
                if (OPENING.has(event.key)) open(event);
                else if ([...event.key].length === 1) open(event, event.key);
              }}
            >
              <option value="">{mapHands.findNone}</option>
              <Options choices={countries.map(({ id: value, name: label }) => ({ value, label }))} />
            </select>
          </div>
        )}
      </div>
    </FilterForm>
  );
}
