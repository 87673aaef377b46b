"use client";

import { useEffect, useId, useState } from "react";
import { type IsoDay, isDay } from "@/lib/dates";
import styles from "./filters.module.css";

type Props = {
  name: string;
  label: string;
  value: IsoDay;
  min?: IsoDay;
  max?: IsoDay;
  onFinish: (day: IsoDay) => void;
};

/** A day, as a native control. It acts when the whole day stands there, not while it is being typed. */
export function DayFilter({ name, label, value, min, max, onFinish }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const finish = () => {
    if (!isDay(text)) setText(value);
    else if (text !== value) onFinish(text);
  };
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="date"
        value={text}
        min={min}
        max={max}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          finish();
        }}
      />
    </div>
  );
}
