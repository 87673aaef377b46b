"use client";

import type { Chip } from "@/components/filters/Chips";
import { Chips } from "@/components/filters/Chips";
import { FilterForm } from "@/components/filters/FilterForm";
import { type ChoiceGroup, SelectFilter } from "@/components/filters/SelectFilter";
import { TextFilter } from "@/components/filters/TextFilter";
import type { FilterChoice } from "@/db/queries/names";
import { readFuzzyDate } from "@/lib/dates";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { isOneOf, KINDS_OF_FAMILY, MEASURE_FAMILIES, MEASURE_KINDS } from "@/lib/vocabulary";
import { words } from "@/lib/words";
import { measureLabel } from "./describe";
import { partyGroups } from "./party-groups";

type Props = {
  state: TimelineState;
  choices: readonly FilterChoice[];
  nameOf: (id: string) => string;
  onChange: (next: TimelineState) => void;
};

const PARTY_KEYS = ["actor", "sender", "target"] as const;
const SINGLE_KEYS = ["from", "to", "q"] as const;

/** The row of filters, and the chips of what is on. */
export function TimelineFilters({ state, choices, nameOf, onChange }: Props) {
  const { site, timeline } = words();
  const { filters } = timeline;
  const add = (key: (typeof PARTY_KEYS)[number]) => (id: string) =>
    id && onChange({ ...state, [key]: [...new Set([...state[key], id])].sort() });
  const date = (key: "from" | "to") => (text: string) => {
    onChange({ ...state, [key]: text || undefined });
  };
  const problemOf = (text: string) => (readFuzzyDate(text) ? undefined : site.refusal.reason["not-a-date"]);
  return (
    <>
      <FilterForm action={timelineLink.path} kept={keptBy(state)}>
        {PARTY_KEYS.map((key) => (
          <SelectFilter
            key={key}
            name={key}
            label={filters[key]}
            value=""
            none={site.filters.any}
            groups={partyGroups(choices, key)}
            onChoose={add(key)}
          />
        ))}
        <SelectFilter
          name="measure"
          label={filters.measure}
          value=""
          none={site.filters.any}
          groups={measureGroups()}
          onChoose={(word) => {
            if (isOneOf([...MEASURE_FAMILIES, ...MEASURE_KINDS], word))
              onChange({ ...state, measure: [...new Set([...state.measure, word])].sort() });
          }}
        />
        <TextFilter
          name="from"
          label={filters.from}
          value={state.from ?? ""}
          placeholder="2019-05"
          problemOf={problemOf}
          onFinish={date("from")}
        />
        <TextFilter
          name="to"
          label={filters.to}
          value={state.to ?? ""}
          placeholder="2020-09"
          problemOf={problemOf}
          onFinish={date("to")}
        />
        <SelectFilter
          name="dates"
          label={filters.dates}
          value={state.dates ?? ""}
          none={filters.announced}
          choices={[{ value: "effective", label: filters.effective }]}
          onChoose={(value) => onChange({ ...state, dates: value === "effective" ? "effective" : undefined })}
        />
        <SelectFilter
          name="lanes"
          label={filters.lanes}
          value={state.lanes ?? ""}
          none={filters.lane.sender}
          choices={[
            { value: "target", label: filters.lane.target },
            { value: "measure", label: filters.lane.measure },
          ]}
          onChoose={(value) =>
            onChange({ ...state, lanes: isOneOf(["target", "measure"], value) ? value : undefined })
          }
        />
        <TextFilter
          name="q"
          type="search"
          label={filters.search}
          value={state.q ?? ""}
          onFinish={(text) => onChange({ ...state, q: timelineLink.read({ q: text }).state.q })}
        />
      </FilterForm>
      <Chips
        chips={chipsOf(state, nameOf)}
        clearHref={timelineLink.href({ ...timelineLink.empty, lanes: state.lanes, rev: state.rev })}
        onFollow={(href) => onChange(timelineLink.read(new URLSearchParams(href.split("?")[1] ?? "")).state)}
      />
    </>
  );
}

/** What the form sends along although no control shows it: chosen values, which a new choice joins, and the revision. */
function keptBy(state: TimelineState) {
  const chosen = ([...PARTY_KEYS, "measure"] as const).flatMap((name) =>
    state[name].map((value: string) => ({ name, value })),
  );
  return state.rev === undefined ? chosen : [...chosen, { name: "rev", value: String(state.rev) }];
}

function measureGroups(): ChoiceGroup[] {
  const { vocabulary } = words();
  return MEASURE_FAMILIES.map((family) => ({
    label: vocabulary.family[family],
    choices: [
      { value: family, label: vocabulary.family[family] },
      ...KINDS_OF_FAMILY[family].map((kind) => ({ value: kind, label: vocabulary.measure[kind] })),
    ],
  }));
}

function chipsOf(state: TimelineState, nameOf: (id: string) => string): Chip[] {
  const { filters } = words().timeline;
  const without = <Key extends keyof TimelineState>(key: Key, value: TimelineState[Key]) =>
    timelineLink.href({ ...state, [key]: value });
  return [
    ...PARTY_KEYS.flatMap((key) =>
      state[key].map((id) => ({
        key: `${key}=${id}`,
        label: filters[key],
        value: nameOf(id),
        href: without(
          key,
          state[key].filter((other) => other !== id),
        ),
      })),
    ),
    ...state.measure.map((word) => ({
      key: `measure=${word}`,
      label: filters.measure,
      value: measureLabel(word, words()),
      href: without(
        "measure",
        state.measure.filter((other) => other !== word),
      ),
    })),
    ...SINGLE_KEYS.flatMap((key) => {
      const value = state[key];
      const label = key === "q" ? filters.search : filters[key];
      return value === undefined ? [] : [{ key, label, value, href: without(key, undefined) }];
    }),
  ];
}
