"use client";

import { type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { type UseComboboxProps, useCombobox } from "downshift";
import { useEffect, useMemo, useRef, useState } from "react";
import type { OptionCount } from "@/db/queries/act-counts";
import { words } from "@/lib/words";
import styles from "./filters.module.css";
import { offerOptions } from "./option-list";
import { type ListedOption, PickerList } from "./PickerList";
import picker from "./picker.module.css";
import type { ChoiceGroup } from "./SelectFilter";
import { useSide } from "./use-side";

/** Key and fetcher of what each option would leave. */
export type CountsQuery = UseQueryOptions<OptionCount[], Error, OptionCount[], string[]>;

/** What a reader had begun when the picker took the place of the native control. */
export type PickerStart = { focus: boolean; open: boolean; text: string };

type Props = {
  label: string;
  /** What the field says while nothing is typed. */
  none: string;
  groups: readonly ChoiceGroup[];
  chosen: readonly string[];
  order: "given" | "by-acts";
  counts: CountsQuery;
  onToggle: (value: string) => void;
  start: PickerStart;
};

/** A choice of many, searched by typing; each option with the number of acts that it would leave. */
export function OptionPicker({ label, none, groups, chosen, order, counts, onToggle, start }: Props) {
  const [text, setText] = useState(start.text);
  const [isOpen, setOpen] = useState(start.open);
  const input = useRef<HTMLInputElement>(null);
  const { data, isError } = useQuery({ ...counts, enabled: isOpen });
  const isReady = isOpen && (data !== undefined || isError);
  const offered = useMemo(
    () => (isReady ? offerOptions(groups, text, data, order, words().search.leavingNone) : []),
    [isReady, groups, text, data, order],
  );
  const listed = offered.map((group) => ({
    label: group.label,
    options: group.options.map((option) => listedOption(option, chosen)),
  }));
  const combobox = useCombobox<ListedOption>({
    items: listed.flatMap((group) => group.options),
    isOpen,
    inputValue: text,
    selectedItem: null,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    onIsOpenChange: (change) => setOpen(change.isOpen ?? false),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onToggle(selectedItem.value),
    stateReducer: keepOpen,
    onInputValueChange: (change) => setText(change.inputValue ?? ""),
  });
  const { box, side } = useSide(isOpen);
  useEffect(() => {
    if (start.focus) input.current?.focus();
  }, [start.focus]);

  const count = combobox.isOpen ? listed.flatMap((group) => group.options).length : 0;
  return (
    <div className={`${styles.filter} ${picker.many}`} ref={box}>
      <label {...combobox.getLabelProps()} htmlFor={combobox.getLabelProps().htmlFor}>
        {label}
      </label>
      <input
        {...combobox.getInputProps({
          ref: input,
          placeholder: none,
          spellCheck: false,
          // The field's own text at once, so that letters composed by an input method stay whole.
          onChange: (event) => setText(event.currentTarget.value),
        })}
      />
      <PickerList
        label={label}
        combobox={combobox}
        groups={listed}
        typed={text}
        note={noteOf({ isReady, isError, count, chosen: chosen.length })}
        side={side}
        isMany
      />
    </div>
  );
}

/** Many may be chosen one after the other, so a choice leaves the list open; leaving the field chooses nothing. */
const keepOpen: NonNullable<UseComboboxProps<ListedOption>["stateReducer"]> = (state, { type, changes }) => {
  const { ItemClick, InputKeyDownEnter, InputBlur, ControlledPropUpdatedSelectedItem } =
    useCombobox.stateChangeTypes;
  if (type === ItemClick || type === InputKeyDownEnter)
    return {
      ...changes,
      isOpen: state.isOpen,
      highlightedIndex: state.highlightedIndex,
      inputValue: state.inputValue,
    };
  // Nothing is ever kept as selected here, which must not empty the field.
  if (type === ControlledPropUpdatedSelectedItem) return { ...changes, inputValue: state.inputValue };
  return type === InputBlur ? { ...changes, selectedItem: null, inputValue: "" } : changes;
};

type Offered = { value: string; label: string; acts: number | undefined };

function listedOption({ value, label, acts }: Offered, chosen: readonly string[]): ListedOption {
  const { search } = words();
  const detail = acts === undefined ? undefined : acts === 0 ? search.leavesNone : search.leaves(acts);
  return { value, label, detail, isChosen: chosen.includes(value), isEmpty: acts === 0 };
}

type Told = { isReady: boolean; isError: boolean; count: number; chosen: number };

function noteOf({ isReady, isError, count, chosen }: Told): string {
  const { search } = words();
  if (!isReady) return search.counting;
  if (count === 0) return search.noOption;
  if (isError) return search.notCounted;
  return chosen === 0 ? search.counted(count) : search.countedAlone(count);
}
