"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { markMatches } from "@/lib/record/mark-matches";
import { soughtWords } from "@/lib/record/sought-words";
import styles from "./marked.module.css";

const Sought = createContext("");

/** Below it, `Marked` marks the words of this search. */
export function SearchedWords({ text, children }: { text: string | undefined; children: ReactNode }) {
  return <Sought value={text ?? ""}>{children}</Sought>;
}

type Props = {
  children: string;
  /** What to mark instead of the words of the page's search. */
  words?: string;
  /** How a piece that was found is drawn; `svg` inside a drawing's text. */
  as?: "html" | "svg";
};

/** A text with the words of the search marked where they stand in it. */
export function Marked({ children, words, as = "html" }: Props) {
  const searched = useContext(Sought);
  const text = words ?? searched;
  const pieces = useMemo(() => markMatches(children, soughtWords(text)), [children, text]);
  const Found = as === "svg" ? "tspan" : "mark";
  return pieces.map(({ text: piece, marked }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the text alone
      <Found key={index} className={as === "svg" ? styles.drawn : styles.mark}>
        {piece}
      </Found>
    ) : (
      piece
    ),
  );
}
