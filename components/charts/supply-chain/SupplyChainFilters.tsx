"use client";

import { type Chip, Chips } from "@/components/filters/Chips";
import { FilterForm } from "@/components/filters/FilterForm";
import { SelectFilter } from "@/components/filters/SelectFilter";
import { TextFilter } from "@/components/filters/TextFilter";
import { compareText } from "@/lib/compare-text";
import { type IsoDay, isDay } from "@/lib/dates";
import { MOST_HOPS, type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";
import { isOneOf, NODE_STAGES } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import { LensFilters } from "./lens/LensFilters";
import type { SupplyChainRows } from "./rows";
import styles from "./supply-chain.module.css";
import { WayFilters } from "./ways/WayFilters";
import { removalsFrom } from "./what-if";

type Props = {
  state: SupplyChainState;
  rows: SupplyChainRows;
  day: IsoDay;
  onChange: (next: SupplyChainState) => void;
};

const HOPS = Array.from({ length: MOST_HOPS }, (_, index) => index + 1);

/** The row of controls, and the chips of what stands out. */
export function SupplyChainFilters({ state, rows, day, onChange }: Props) {
  const { site, supplyChain, vocabulary, whatIf, compareDays } = chainWords();
  const { controls } = supplyChain;
  const filtered = state.actor.length > 0 || state.q !== undefined;
  const byName = rows.nodes.toSorted((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
  return (
    <>
      <div className={styles.filters}>
        <FilterForm action={supplyChainLink.path} kept={keptBy(state)}>
          <SelectFilter
            name="focus"
            label={controls.focus}
            value={state.focus ?? ""}
            none={controls.noFocus}
            groups={NODE_STAGES.map((stage) => ({
              label: vocabulary.nodeStage[stage],
              choices: byName
                .filter((node) => node.stage === stage)
                .map(({ id, name }) => ({ value: id, label: name })),
            }))}
            onChoose={(focus) => onChange({ ...state, focus: focus || undefined })}
          />
          <TextFilter
            name="at"
            label={controls.at}
            value={state.at ?? ""}
            placeholder={day}
            maxLength={10}
            problemOf={(text) => (isDay(text) ? undefined : site.refusal.reason["not-a-day"])}
            onFinish={(at) => onChange({ ...state, at: at || undefined })}
          />
          <TextFilter
            name="since"
            label={compareDays.control}
            value={state.since ?? ""}
            placeholder=""
            maxLength={10}
            problemOf={(text) => (isDay(text) ? undefined : site.refusal.reason["not-a-day"])}
            onFinish={(since) => onChange({ ...state, since: since || undefined })}
          />
          <SelectFilter
            name="hops"
            label={controls.hops}
            value={String(state.hops ?? "")}
            none={controls.anyHops}
            choices={HOPS.map((hops) => ({ value: String(hops), label: controls.hop(hops) }))}
            onChoose={(hops) => onChange({ ...state, hops: hops ? Number(hops) : undefined })}
          />
          <SelectFilter
            name="direction"
            label={controls.direction}
            value={state.direction ?? ""}
            none={controls.both}
            choices={[
              { value: "upstream", label: controls.upstream },
              { value: "downstream", label: controls.downstream },
            ]}
            onChoose={(way) =>
              onChange({ ...state, direction: isOneOf(["upstream", "downstream"], way) ? way : undefined })
            }
          />
          <SelectFilter
            name="without"
            label={whatIf.control}
            value=""
            none={whatIf.nothing}
            groups={removalGroups(rows)}
            onChoose={(id) =>
              id && onChange({ ...state, without: [...new Set([...state.without, id])].sort() })
            }
          />
          <LensFilters state={state} rows={rows} onChange={onChange} />
          <WayFilters state={state} rows={rows} onChange={onChange} />
          <SelectFilter
            name="actor"
            label={controls.actor}
            value=""
            none={site.filters.any}
            choices={choicesOf(rows)}
            onChoose={(id) => id && onChange({ ...state, actor: [...new Set([...state.actor, id])].sort() })}
          />
          <TextFilter
            name="q"
            type="search"
            label={controls.search}
            value={state.q ?? ""}
            onFinish={(text) => onChange({ ...state, q: supplyChainLink.read({ q: text }).state.q })}
          />
        </FilterForm>
      </div>
      <Chips
        chips={chipsOf(state, rows)}
        clearHref={supplyChainLink.href({ ...state, actor: [], without: [], q: undefined })}
        onFollow={(href) =>
          onChange(supplyChainLink.read(new URL(href, "https://chart.invalid").searchParams).state)
        }
      />
      {filtered && (
        <p className={styles.note} role="status">
          {controls.matched(
            rows.nodes.filter(({ matched }) => matched).length,
            rows.ties.filter(({ matched }) => matched).length,
          )}
        </p>
      )}
    </>
  );
}

/** What the form has no control for, or a control that only adds. */
function keptBy({ actor, without, fold, rev }: SupplyChainState) {
  return [
    ...fold.map((value) => ({ name: "fold", value })),
    ...actor.map((value) => ({ name: "actor", value })),
    ...without.map((value) => ({ name: "without", value })),
    ...(rev === undefined ? [] : [{ name: "rev", value: String(rev) }]),
  ];
}

/** Every country and actor that a node belongs to, countries first. */
function choicesOf({ nodes }: SupplyChainRows) {
  const countries = new Map(nodes.map(({ country, countryName }) => [country, countryName]));
  const actors = new Map(nodes.flatMap(({ actor, name }) => (actor ? [[actor, name] as const] : [])));
  return [countries, actors].flatMap((names) =>
    [...names].map(([value, label]) => ({ value, label })).sort((a, b) => compareText(a.label, b.label)),
  );
}

/** Jurisdictions, then the nodes by stage: what can be taken away. */
function removalGroups(rows: SupplyChainRows) {
  const { vocabulary, whatIf } = chainWords();
  const offered = removalsFrom(rows).map(({ id, name }) => ({ value: id, label: name }));
  const stageOf = new Map(rows.nodes.map(({ id, stage }) => [id, stage]));
  return [
    { label: whatIf.jurisdictions, choices: offered.filter(({ value }) => !stageOf.has(value)) },
    ...NODE_STAGES.map((stage) => ({
      label: vocabulary.nodeStage[stage],
      choices: offered.filter(({ value }) => stageOf.get(value) === stage),
    })),
  ];
}

function chipsOf(state: SupplyChainState, { names, nodes }: SupplyChainRows): Chip[] {
  const { supplyChain, whatIf } = chainWords();
  const { controls } = supplyChain;
  const taken = new Map(
    nodes.flatMap((node) => [
      [node.id, node.name],
      [node.country, node.countryName],
    ]),
  );
  return [
    ...state.without.map((id) => ({
      key: `without=${id}`,
      label: whatIf.chip,
      value: taken.get(id) ?? id,
      href: supplyChainLink.href({ ...state, without: state.without.filter((other) => other !== id) }),
    })),
    ...state.actor.map((id) => ({
      key: `actor=${id}`,
      label: controls.actor,
      value: names.find((name) => name.id === id)?.name ?? id,
      href: supplyChainLink.href({ ...state, actor: state.actor.filter((other) => other !== id) }),
    })),
    ...(state.q === undefined
      ? []
      : [
          {
            key: "q",
            label: controls.search,
            value: state.q,
            href: supplyChainLink.href({ ...state, q: undefined }),
          },
        ]),
  ];
}
