"use client";

import { useEffect, useEffectEvent, useId, useRef } from "react";
import styles from "./filters.module.css";
import { Options } from "./Options";

export type Choice = { value: string; label: string };
export type ChoiceGroup = { label: string; choices: readonly Choice[] };

type Props = {
  name: string;
  label: string;
  value: string;
  /** What choosing nothing is called; without it one of the choices must be chosen. */
  none?: string;
  choices?: readonly Choice[];
  groups?: readonly ChoiceGroup[];
  onChoose: (value: string) => void;
};

/** A choice of one, as a native control: it works in a form without script, too. */
export function SelectFilter({ name, label, value, none, choices, groups, onChoose }: Props) {
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  const choose = useEffectEvent((chosen: string) => onChoose(chosen));
  const drawn = useRef(value);
  // What was chosen before the script took over is heard now: it made no event for us.
  useEffect(() => {
    const { value: chosen = "", options = [] } = field.current ?? {};
    const isOther = chosen !== drawn.current && [...options].some((option) => option.value === drawn.current);
    // In a turn of its own: by then the router hears of a new address.
    const turn = isOther ? window.setTimeout(() => choose(chosen)) : undefined;
    return () => window.clearTimeout(turn);
  }, []);
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select
        ref={field}
        id={id}
        name={name}
        value={value}
        // A browser that fills in what was chosen on an earlier visit would change the address.
        autoComplete="off"
        onChange={(event) => onChoose(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        <Options choices={choices} groups={groups} />
      </select>
    </div>
  );
}
