"use client";

import { useEffect, useId, useRef, useState } from "react";
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
  const [problem, setProblem] = useState<string>();
  // The field holds its own text: React would put back what it last drew over what was typed before it took over.
  const field = useRef<HTMLInputElement>(null);
  const drawn = useRef(value);
  useEffect(() => {
    if (drawn.current === value) return;
    drawn.current = value;
    if (field.current) field.current.value = value;
  }, [value]);
  const finish = ({ value: typed }: HTMLInputElement) => {
    if (typed === value) return setProblem(undefined);
    const found = typed === "" ? undefined : problemOf?.(typed);
    setProblem(found);
    if (!found) onFinish(typed);
  };
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
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
