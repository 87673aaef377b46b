"use client";

import { useScripted } from "@/components/page/use-scripted";
import { shareWords } from "@/lib/words/share";
import styles from "./share.module.css";

type Props = { title: string; text: string; url: string };

/** Hands the view to the system's own sheet for sharing, where there is one. */
export function SendButton(props: Props) {
  const scripted = useScripted();
  if (!scripted || typeof navigator.share !== "function") return null;
  return (
    <button
      type="button"
      className={styles.send}
      onClick={() => {
        // A reader who closes the sheet again has lost nothing.
        navigator.share(props).catch(() => undefined);
      }}
    >
      {shareWords().share.send}
    </button>
  );
}
