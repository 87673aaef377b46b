import { useState } from "react";
import { SelectFilter } from "@/components/filters/SelectFilter";
import { compareText } from "@/lib/compare-text";
import type { SupplyChainState } from "@/lib/link/supply-chain";
import { NODE_STAGES } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import type { SupplyChainRows } from "../rows";

type Props = { state: SupplyChainState; rows: SupplyChainRows; onChange: (next: SupplyChainState) => void };

/** Between which two ends the shortest ways are shown: nothing is chosen before both are. */
export function WayFilters({ state, rows, onChange }: Props) {
  const { ways, vocabulary } = chainWords();
  const [half, setHalf] = useState({ from: "", to: "" });
  const [from, to] = state.path ?? [half.from, half.to];
  function choose(next: { from: string; to: string }) {
    setHalf(next);
    const isWhole = next.from !== "" && next.to !== "" && next.from !== next.to;
    if (isWhole) onChange({ ...state, path: [next.from, next.to] });
    else if (state.path) onChange({ ...state, path: undefined, through: undefined });
  }
  const byName = rows.nodes.toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  const nodes = NODE_STAGES.map((stage) => ({
    label: vocabulary.nodeStage[stage],
    choices: byName
      .filter((node) => node.stage === stage)
      .map(({ id, name }) => ({ value: id, label: name })),
  }));
  const seats = new Map(byName.map(({ country, countryName }) => [country, countryName]));
  const countries = [...seats]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => compareText(a.label, b.label));
  return (
    <>
      <SelectFilter
        name="path"
        label={ways.from}
        value={from}
        none={ways.nowhere}
        groups={[{ label: ways.countries, choices: countries }, ...nodes]}
        onChoose={(id) => choose({ from: id, to })}
      />
      <SelectFilter
        name="path"
        label={ways.to}
        value={to}
        none={ways.nowhere}
        groups={nodes}
        onChoose={(id) => choose({ from, to: id })}
      />
      {state.path && (
        <SelectFilter
          name="through"
          label={ways.through}
          value={state.through ?? ""}
          none={ways.standing}
          choices={[{ value: "cut", label: ways.cut }]}
          onChoose={(through) => onChange({ ...state, through: through === "cut" ? through : undefined })}
        />
      )}
    </>
  );
}
