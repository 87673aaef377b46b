"use client";

import { type KeyboardEvent, type MouseEvent, useId, useState } from "react";
import { words } from "@/lib/words";
import styles from "./filters.module.css";
import type { CountsQuery, PickerStart } from "./OptionPicker";
import { Options } from "./Options";
import picker from "./picker.module.css";
import type { ChoiceGroup } from "./SelectFilter";
import { usePickers } from "./use-pickers";

type Props = {
  name: string;
  label: string;
  groups: readonly ChoiceGroup[];
  chosen: readonly string[];
  order: "given" | "by-acts";
  counts: CountsQuery;
  onToggle: (value: string) => void;
};

/** Keys that would open a native list. */
const OPENING = new Set(["ArrowDown", "ArrowUp", "Enter", " ", "F4"]);

/**
 * A choice of many: a native list, which is all there is without script, until a reader turns to
 * it; then, in the same box, a list that is searched by typing and counts what each option leaves.
 */
export function ManyFilter(props: Props) {
  const { name, label, groups, chosen, onToggle } = props;
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [start, setStart] = useState<PickerStart>({ focus: false, open: false, text: "" });
  const { pickers, failed } = usePickers(wanted);
  const { search } = words();
  const none = chosen.length > 0 ? search.chosen(chosen.length) : words().site.filters.any;

  if (pickers) return <pickers.OptionPicker {...props} none={none} start={start} />;

  const open = (event: MouseEvent | KeyboardEvent, text = "") => {
    if (failed) return;
    event.preventDefault();
    setWanted(true);
    setStart({ focus: true, open: true, text: start.text + text });
  };
  return (
    <div className={`${styles.filter} ${picker.many}`} onPointerEnter={() => setWanted(true)}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value=""
        onChange={(event) => onToggle(event.target.value)}
        onFocus={() => {
          setWanted(true);
          setStart({ ...start, focus: true });
        }}
        onBlur={() => setStart({ ...start, focus: false })}
        onMouseDown={(event) => {
          if (event.button !== 0) return;
          if (!failed) event.currentTarget.focus();
          open(event);
        }}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey) return;
          if (OPENING.has(event.key)) open(event);
          else if ([...event.key].length === 1) open(event, event.key);
        }}
      >
        <option value="">{none}</option>
        <Options groups={groups} />
      </select>
    </div>
  );
}
