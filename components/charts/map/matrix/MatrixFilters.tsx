import { FilterForm } from "@/components/filters/FilterForm";
import { SelectFilter } from "@/components/filters/SelectFilter";
import { type MapState, mapLink } from "@/lib/link/map";
import { COUNTRY_GROUPS, isOneOf, REGIONS } from "@/lib/vocabulary";
import { matrixWords } from "@/lib/words/matrix";
import { keptBeside } from "../kept";

type Props = { state: MapState; onChange: (next: MapState) => void };

/** Which countries the table shows. */
export function MatrixFilters({ state, onChange }: Props) {
  const { matrix, vocabulary } = matrixWords();
  const { filters } = matrix;
  const own = { region: undefined, group: undefined, only: undefined };
  return (
    <FilterForm action={mapLink.path} label={filters.label} kept={keptBeside(state, own)}>
      <SelectFilter
        name="region"
        label={filters.region}
        value={state.region ?? ""}
        none={filters.anyRegion}
        choices={REGIONS.map((region) => ({ value: region, label: matrix.region[region] }))}
        onChoose={(region) => onChange({ ...state, region: isOneOf(REGIONS, region) ? region : undefined })}
      />
      <SelectFilter
        name="group"
        label={filters.group}
        value={state.group ?? ""}
        none={filters.anyGroup}
        choices={COUNTRY_GROUPS.map((group) => ({ value: group, label: vocabulary.group[group] }))}
        onChoose={(group) =>
          onChange({ ...state, group: isOneOf(COUNTRY_GROUPS, group) ? group : undefined })
        }
      />
      <SelectFilter
        name="only"
        label={filters.only}
        value={state.only ?? ""}
        none={filters.all}
        choices={[{ value: "disagreements", label: filters.disagreements }]}
        onChoose={(only) => onChange({ ...state, only: only === "disagreements" ? only : undefined })}
      />
    </FilterForm>
  );
}
