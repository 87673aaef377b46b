"use client";

import { useEffect, useState } from "react";
import styles from "./filters.module.css";

type Props = {
  name: string;
  label: string;
  value: string;
  placeholder?: string;
  type?: "text" | "search";
  maxLength?: number;
  /** Called with the text when it is finished: on Enter, or when the field is left. */
  onFinish: (text: string) => void;
};

/** A text that acts when it is finished, not at every letter. */
export function TextFilter({
  name,
  label,
  value,
  placeholder,
  type = "text",
  maxLength = 120,
  onFinish,
}: Props) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const finish = () => text !== value && onFinish(text);
  return (
    <label className={styles.filter}>
      <span>{label}</span>
      <input
        name={name}
        type={type}
        value={text}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          finish();
        }}
      />
    </label>
  );
}
