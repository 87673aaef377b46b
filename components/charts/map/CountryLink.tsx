import type { ReactNode } from "react";
import { mapWords } from "@/lib/words/map";
import { describeCountry } from "./describe";
import type { Drawing } from "./drawing";
import styles from "./map.module.css";
import { paintOf } from "./paint";

type Props = {
  drawing: Drawing;
  code: string;
  prefix: string;
  /** Whether the same link stands elsewhere for the keyboard and for screen readers. */
  isRepeated?: boolean;
  children: ReactNode;
};

/** A country in a drawing: a link that opens it, painted by its look. Countries without a tie are not stops of the keyboard: the list under the map has them. */
export function CountryLink({ drawing, code, prefix, isRepeated = false, children }: Props) {
  const country = drawing.shown.get(code);
  if (!country) return null;
  const name = describeCountry(country, drawing.initiatives, mapWords());
  return (
    <a
      href={drawing.hrefOf(code)}
      className={styles.country}
      {...paintOf(country.look, drawing.inks, prefix)}
      {...(isRepeated ? { "aria-hidden": true } : { "aria-label": name })}
      {...((isRepeated || country.look === "none") && { tabIndex: -1 })}
      {...(code === drawing.open && { "aria-current": "true" as const })}
      onClick={(event) => drawing.onOpen(event, code)}
    >
      <title>{name}</title>
      {children}
    </a>
  );
}
