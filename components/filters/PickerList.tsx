"use client";

import type { UseComboboxReturnValue } from "downshift";
import { Marked } from "@/components/page/Marked";
import { words } from "@/lib/words";
import picker from "./picker.module.css";

/** One option of a list that opens below its field. */
export type ListedOption = {
  value: string;
  label: string;
  /** What is said beside the label. */
  detail?: string | undefined;
  isChosen?: boolean;
  /** Choosing it would leave nothing: it steps back. */
  isEmpty?: boolean;
};
export type ListedGroup<Option extends ListedOption> = { label: string; options: Option[] };

type Props<Option extends ListedOption> = {
  label: string;
  combobox: UseComboboxReturnValue<Option>;
  groups: readonly ListedGroup<Option>[];
  /** What has been typed: marked in the labels. */
  typed: string;
  /** Said above the options, and spoken when it changes. */
  note: string;
  side: "start" | "end";
  isMany?: boolean;
};

/** The list of a field that is searched by typing. It stands in the page while closed, because the field names it. */
export function PickerList<Option extends ListedOption>(props: Props<Option>) {
  const { label, combobox, groups, typed, note, side, isMany = false } = props;
  const options = groups.flatMap((group) => group.options);
  const menu = combobox.getMenuProps({ "aria-label": words().search.listOf(label) });
  return (
    <div className={combobox.isOpen ? `${picker.list} ${picker[side]}` : picker.closed}>
      <p className={picker.note} role="status">
        {combobox.isOpen && note}
      </p>
      <div {...menu} className={picker.options} {...(isMany && { "aria-multiselectable": true })}>
        {groups.map((group, place) => (
          <div key={group.label} role="group" aria-labelledby={`${menu.id}-${place}`}>
            <div id={`${menu.id}-${place}`} className={picker.heading}>
              {group.label}
            </div>
            {group.options.map((option) => {
              const index = options.indexOf(option);
              const isActive = index === combobox.highlightedIndex;
              return (
                <div
                  key={option.value}
                  {...combobox.getItemProps({
                    item: option,
                    index,
                    "aria-selected": isMany ? option.isChosen === true : isActive,
                  })}
                  className={`${picker.option} ${isActive ? picker.active : ""} ${option.isEmpty ? picker.empty : ""}`}
                >
                  {isMany && <span aria-hidden="true">{option.isChosen ? "✓" : ""}</span>}
                  <span>
                    <Marked words={typed}>{option.label}</Marked>
                  </span>{" "}
                  {option.detail && <small>{option.detail}</small>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
