"use client";

import { useEffect, useId, useState } from "react";
import styles from "./filters.module.css";

type Props = {
  name: string;
  label: string;
  value: string;
  placeholder?: string;
  type?: "text" | "search";
  maxLength?: number;
  /** What is wrong with a text, in words; such a text is said to be wrong and goes no further. */
  problemOf?: (text: string) => string | undefined;
  /** Called with the text when it is finished: on Enter, or when the field is left. */
  onFinish: (text: string) => void;
};

/** A text that acts when it is finished, not at every letter. */
export function TextFilter(props: Props) {
  const { name, label, value, placeholder, type = "text", maxLength = 120, problemOf, onFinish } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string>();
  useEffect(() => setText(value), [value]);
  // The field itself is asked, because it may hold what was typed before the script took over.
  const finish = ({ value: typed }: HTMLInputElement) => {
    setText(typed);
    if (typed === value) return setProblem(undefined);
    const found = typed === "" ? undefined : problemOf?.(typed);
    setProblem(found);
    if (!found) onFinish(typed);
  };
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        value={text}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={(event) => finish(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          finish(event.currentTarget);
        }}
      />
      {problem && (
        <small id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </small>
      )}
    </div>
  );
}
