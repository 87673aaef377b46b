"use client";

import { useId } from "react";
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
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onChoose(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        <Options choices={choices} groups={groups} />
      </select>
    </div>
  );
}
