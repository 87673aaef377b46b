"use client";

import { useMemo } from "react";
import { Chips } from "@/components/filters/Chips";
import { FilterForm } from "@/components/filters/FilterForm";
import { ManyFilter } from "@/components/filters/ManyFilter";
import { SearchFilter } from "@/components/filters/SearchFilter";
import { type ChoiceGroup, SelectFilter } from "@/components/filters/SelectFilter";
import { TextFilter } from "@/components/filters/TextFilter";
import type { CountedFilter } from "@/db/queries/act-counts";
import type { FilterChoice } from "@/db/queries/names";
import { readFuzzyDate } from "@/lib/dates";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { isOneOf } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import { CompareFilter } from "./CompareFilter";
import { chipsOf } from "./filter-chips";
import { confidenceGroups, measureGroups } from "./option-groups";
import { partyGroups } from "./party-groups";
import { optionCounts, suggestionsIn } from "./search-rows";
import styles from "./timeline-filters.module.css";

type Props = {
  state: TimelineState;
  choices: readonly FilterChoice[];
  nameOf: (id: string) => string;
  onChange: (next: TimelineState) => void;
};

const PARTY_KEYS = ["actor", "sender", "target"] as const;
const MANY_KEYS = [...PARTY_KEYS, "measure", "confidence"] as const satisfies readonly CountedFilter[];

/** The row of filters, how they work together, and the chips of what is on. */
export function TimelineFilters({ state, choices, nameOf, onChange }: Props) {
  const { site, timeline, search } = timelineWords();
  const { filters } = timeline;
  const groups = useGroups(choices);
  /** A state as its own address gives it again: an odd value is left out, never kept. */
  const read = (href: string) => timelineLink.read(new URLSearchParams(href.split("?")[1] ?? "")).state;
  const many = (key: CountedFilter) => ({
    name: key,
    chosen: state[key],
    counts: optionCounts(key, state),
    onToggle: (value: string) => {
      const values: readonly string[] = state[key];
      const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
      onChange({ ...state, [key]: timelineLink.read({ [key]: next }).state[key] });
    },
  });
  const date = (key: "from" | "to") => ({
    name: key,
    label: filters[key],
    value: state[key] ?? "",
    problemOf: (text: string) => (readFuzzyDate(text) ? undefined : site.refusal.reason["not-a-date"]),
    onFinish: (text: string) => onChange({ ...state, [key]: text || undefined }),
  });
  return (
    <>
      <FilterForm action={timelineLink.path} kept={keptBy(state)}>
        {PARTY_KEYS.map((key) => (
          <ManyFilter key={key} {...many(key)} label={filters[key]} groups={groups[key]} order="by-acts" />
        ))}
        <ManyFilter {...many("measure")} label={filters.measure} groups={groups.measure} order="given" />
        <ManyFilter
          {...many("confidence")}
          label={search.confidence}
          groups={groups.confidence}
          order="given"
        />
        <TextFilter {...date("from")} placeholder="2019-05" />
        <TextFilter {...date("to")} placeholder="2020-09" />
        <SelectFilter
          name="dates"
          label={filters.dates}
          value={state.dates ?? ""}
          none={filters.announced}
          choices={[{ value: "effective", label: filters.effective }]}
          onChoose={(value) => onChange({ ...state, dates: value === "effective" ? "effective" : undefined })}
        />
        {!state.compare && (
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
        )}
        <SearchFilter
          name="q"
          label={filters.search}
          value={state.q ?? ""}
          suggestionsOf={suggestionsIn(state.rev)}
          onFinish={(text) => onChange({ ...state, q: timelineLink.read({ q: text }).state.q })}
          onChoose={(value) => onChange(withSuggestion(state, value))}
        />
        <CompareFilter state={state} senders={groups.sender} onChange={onChange} />
      </FilterForm>
      <p className={styles.rule}>{search.rule}</p>
      <Chips
        chips={chipsOf(state, nameOf)}
        clearHref={timelineLink.href({ ...timelineLink.empty, lanes: state.lanes, rev: state.rev })}
        onFollow={(href) => onChange(read(href))}
      />
    </>
  );
}

/** What each filter offers, made once: only what is chosen changes. */
function useGroups(choices: Props["choices"]): Record<CountedFilter, ChoiceGroup[]> {
  return useMemo(
    () => ({
      actor: partyGroups(choices, "actor"),
      sender: partyGroups(choices, "sender"),
      target: partyGroups(choices, "target"),
      measure: measureGroups(),
      confidence: confidenceGroups(),
    }),
    [choices],
  );
}

/** An actor or country that was suggested joins the actors; an event opens. */
function withSuggestion(state: TimelineState, value: string): TimelineState {
  const [noun, id = ""] = value.split(" ");
  if (noun === "event") return { ...state, event: id };
  return { ...state, actor: timelineLink.read({ actor: [...state.actor, id] }).state.actor };
}

/** What the form sends along although no control shows it: chosen values, which a new choice joins, folded lanes, the answers shown, and the revision. */
function keptBy(state: TimelineState) {
  const chosen = MANY_KEYS.flatMap((name) => state[name].map((value: string) => ({ name, value })));
  const lanes = (["fold", "full"] as const).flatMap((name) =>
    state[name].map((value: string) => ({ name, value })),
  );
  return [
    ...chosen,
    ...lanes,
    ...(state.compare && state.lanes ? [{ name: "lanes", value: state.lanes }] : []),
    ...(state.answers === undefined ? [] : [{ name: "answers", value: state.answers }]),
    ...(state.rev === undefined ? [] : [{ name: "rev", value: String(state.rev) }]),
  ];
}
