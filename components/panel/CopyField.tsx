"use client";

import { useId, useRef, useState } from "react";
import { useScripted } from "@/components/page/use-scripted";
import { words } from "@/lib/words";
import styles from "./copy-field.module.css";

type Props = {
  label: string;
  button: string;
  text: string;
  /** Whether it stands in one line, of which a reader sees the beginning. */
  isLine?: boolean;
};

/**
 * A text to take away: it stands there to be read and selected without script; with script a
 * button copies it, or, where the browser does not allow that, selects it.
 */
export function CopyField({ label, button, text, isLine = false }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const scripted = useScripted();
  const [told, setTold] = useState({ text: "", of: text });
  const { eventPanel } = words();
  const tell = (message: string) => setTold({ text: message, of: text });

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      tell(eventPanel.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      tell(eventPanel.notCopied);
    }
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLine ? (
        <input id={id} ref={field} readOnly value={text} spellCheck={false} />
      ) : (
        <textarea id={id} ref={field} readOnly rows={2} value={text} spellCheck={false} />
      )}
      <div className={styles.row}>
        <button type="button" className={scripted ? undefined : styles.waiting} onClick={() => void copy()}>
          {button}
        </button>
        <span role="status">{told.of === text ? told.text : ""}</span>
      </div>
    </div>
  );
}
