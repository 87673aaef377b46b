"use client";

import { type UseQueryOptions, useQuery } from "@tanstack/react-query";
import { type UseComboboxProps, useCombobox } from "downshift";
import { useEffect, useRef, useState } from "react";
import { words } from "@/lib/words";
import styles from "./filters.module.css";
import type { PickerStart } from "./OptionPicker";
import { type ListedGroup, type ListedOption, PickerList } from "./PickerList";
import { useSide } from "./use-side";

type Groups = ListedGroup<ListedOption>[];

/** Key and fetcher of what a text may mean. The key holds the text: an answer to another text is never shown. */
export type SuggestionsOf = (text: string) => UseQueryOptions<Groups, Error, Groups, string[]>;

type Props = {
  label: string;
  value: string;
  suggestionsOf: SuggestionsOf;
  onFinish: (text: string) => void;
  onChoose: (value: string) => void;
  start: PickerStart;
};

/** Words to search for, with what they may mean below. Enter without a choice searches the words. */
export function SearchPicker({ label, value, suggestionsOf, onFinish, onChoose, start }: Props) {
  const [text, setText] = useState(start.text);
  const [isOpen, setOpen] = useState(start.open);
  const [shownValue, setShownValue] = useState(value);
  if (value !== shownValue) {
    setShownValue(value);
    setText(value);
  }
  const input = useRef<HTMLInputElement>(null);
  const sought = text.trim();
  const { data } = useQuery({ ...suggestionsOf(sought), enabled: isOpen && sought !== "" });
  const groups = isOpen && sought !== "" ? (data ?? []) : [];
  const options = groups.flatMap((group) => group.options);
  const finish = () => {
    if (sought !== value) onFinish(text);
  };
  const combobox = useCombobox<ListedOption>({
    items: options,
    isOpen: isOpen && options.length > 0,
    inputValue: text,
    selectedItem: null,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    stateReducer: keepText,
    onIsOpenChange: (change) => setOpen(change.isOpen ?? false),
    onInputValueChange: (change) => setText(change.inputValue ?? ""),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setText(value);
      onChoose(selectedItem.value);
    },
  });
  const { box, side } = useSide(combobox.isOpen);
  useEffect(() => {
    if (start.focus) input.current?.focus();
  }, [start.focus]);

  return (
    <div className={styles.filter} ref={box}>
      <label {...combobox.getLabelProps()} htmlFor={combobox.getLabelProps().htmlFor}>
        {label}
      </label>
      <input
        {...combobox.getInputProps({
          ref: input,
          type: "search",
          maxLength: 120,
          spellCheck: false,
          onChange: (event) => {
            setText(event.currentTarget.value);
            setOpen(true);
          },
          onBlur: finish,
          onKeyDown: (event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing || combobox.highlightedIndex >= 0)
              return;
            setOpen(false);
            finish();
          },
        })}
      />
      <PickerList
        label={label}
        combobox={combobox}
        groups={groups}
        typed={sought}
        note={words().search.suggested(options.length)}
        side={side}
      />
    </div>
  );
}

/** What is chosen does not replace the words, and leaving the field chooses nothing. */
const keepText: NonNullable<UseComboboxProps<ListedOption>["stateReducer"]> = (state, { type, changes }) => {
  const { ItemClick, InputKeyDownEnter, InputBlur, InputClick, ControlledPropUpdatedSelectedItem } =
    useCombobox.stateChangeTypes;
  if (type === ItemClick || type === InputKeyDownEnter || type === ControlledPropUpdatedSelectedItem)
    return { ...changes, inputValue: state.inputValue };
  if (type === InputClick) return { ...changes, isOpen: state.isOpen };
  return type === InputBlur ? { ...changes, selectedItem: null, inputValue: state.inputValue } : changes;
};
