"use client";

import { type UseComboboxProps, useCombobox } from "downshift";
import { useEffect, useMemo, useRef, useState } from "react";
import filters from "@/components/filters/filters.module.css";
import type { PickerStart } from "@/components/filters/OptionPicker";
import { type ListedOption, PickerList } from "@/components/filters/PickerList";
import picker from "@/components/filters/picker.module.css";
import { useSide } from "@/components/filters/use-side";
import { mapWords } from "@/lib/words/map";
import { findCountries, type NamedCountry } from "./find-countries";

type Props = {
  countries: readonly NamedCountry[];
  onChoose: (country: string) => void;
  start: PickerStart;
};

/** A country or territory, searched by typing its name or code; choosing one opens it. */
export function CountryPicker({ countries, onChoose, start }: Props) {
  const { mapHands } = mapWords();
  const [text, setText] = useState(start.text);
  const [isOpen, setOpen] = useState(start.open);
  const input = useRef<HTMLInputElement>(null);
  const options: ListedOption[] = useMemo(
    () =>
      isOpen
        ? findCountries(countries, text).map(({ id, name, originalName }) => ({
            value: id,
            label: name,
            detail: originalName ? `${originalName} · ${id}` : id,
          }))
        : [],
    [isOpen, countries, text],
  );
  const combobox = useCombobox<ListedOption>({
    items: options,
    isOpen,
    inputValue: text,
    selectedItem: null,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    stateReducer: keepText,
    onIsOpenChange: (change) => setOpen(change.isOpen ?? false),
    onInputValueChange: (change) => setText(change.inputValue ?? ""),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setText("");
      setOpen(false);
      onChoose(selectedItem.value);
    },
  });
  const { box, side } = useSide(isOpen);
  useEffect(() => {
    if (start.focus) input.current?.focus();
  }, [start.focus]);
  const { htmlFor, ...label } = combobox.getLabelProps();
  return (
    <div className={`${filters.filter} ${picker.many}`} ref={box}>
      <label {...label} htmlFor={htmlFor}>
        {mapHands.find}
      </label>
      <input
        {...combobox.getInputProps({
          ref: input,
          placeholder: mapHands.findNone,
          spellCheck: false,
          // The field's own text at once, so that letters composed by an input method stay whole.
          onChange: (event) => setText(event.currentTarget.value),
        })}
      />
      <PickerList
        label={mapHands.find}
        combobox={combobox}
        groups={options.length > 0 ? [{ label: mapHands.foundHeading, options }] : []}
        typed={text}
        note={mapHands.found(options.length)}
        side={side}
      />
    </div>
  );
}

/** Enter opens the first that fits what was typed; leaving the field chooses nothing; and nothing is ever kept as selected, which must not empty the field. */
const keepText: NonNullable<UseComboboxProps<ListedOption>["stateReducer"]> = (state, { type, changes }) => {
  const { InputBlur, InputChange, ControlledPropUpdatedSelectedItem } = useCombobox.stateChangeTypes;
  if (type === InputChange) return { ...changes, highlightedIndex: changes.inputValue?.trim() ? 0 : -1 };
  if (type === ControlledPropUpdatedSelectedItem) return { ...changes, inputValue: state.inputValue };
  return type === InputBlur ? { ...changes, selectedItem: null, inputValue: "" } : changes;
};
