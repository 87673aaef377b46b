"use client";

import type { ReactNode } from "react";
import { useScripted } from "@/components/page/use-scripted";
import { words } from "@/lib/words";
import styles from "./filters.module.css";

type Props = {
  action: string;
  /** What the form is called, on a page with more than one. */
  label?: string;
  /** What the form must keep although no control shows it, as name and value. */
  kept: readonly { name: string; value: string }[];
  /** What its button says; that it applies the filters where it does not say. */
  submit?: string;
  children: ReactNode;
};

/**
 * The row of filters: a GET form, which is all there is without script. With script every
 * control acts by itself and the button goes.
 */
export function FilterForm({ action, label, kept, submit, children }: Props) {
  const scripted = useScripted();
  const { filters } = words().site;
  return (
    <form
      action={action}
      className={styles.form}
      aria-label={label ?? filters.label}
      onSubmit={(event) => scripted && event.preventDefault()}
    >
      {children}
      {kept.map(({ name, value }) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={scripted ? styles.scripted : undefined}
        tabIndex={scripted ? -1 : undefined}
      >
        {submit ?? filters.apply}
      </button>
    </form>
  );
}
