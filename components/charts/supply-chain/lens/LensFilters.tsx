import { SelectFilter } from "@/components/filters/SelectFilter";
import { isCountryCode } from "@/lib/country-codes";
import { LENSES, type SupplyChainState } from "@/lib/link/supply-chain";
import { isOneOf } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import type { SupplyChainRows } from "../rows";
import { reachingCountries } from "./laws";

type Props = { state: SupplyChainState; rows: SupplyChainRows; onChange: (next: SupplyChainState) => void };

/** Which lens is on, and for that of jurisdictions, whose law it looks for. */
export function LensFilters({ state, rows, onChange }: Props) {
  const { lenses } = chainWords();
  const isOfLaws = state.lens === "jurisdiction";
  return (
    <>
      <SelectFilter
        name="lens"
        label={lenses.control}
        value={state.lens ?? ""}
        none={lenses.none}
        choices={LENSES.map((lens) => ({ value: lens, label: lenses.name[lens] }))}
        onChoose={(lens) => onChange({ ...state, lens: isOneOf(LENSES, lens) ? lens : undefined })}
      />
      {isOfLaws && (
        <SelectFilter
          name="law"
          label={lenses.law}
          value={state.law ?? ""}
          none={lenses.anyLaw}
          choices={reachingCountries(rows.reaches).map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(law) => onChange({ ...state, law: isCountryCode(law) ? law : undefined })}
        />
      )}
    </>
  );
}
