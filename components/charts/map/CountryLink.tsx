import { memo, type ReactElement } from "react";
import { mapWords } from "@/lib/words/map";
import { describeCountry } from "./describe";
import { type Drawing, isQuiet } from "./drawing";
import type { Look } from "./looks";
import styles from "./map.module.css";
import { type Inks, paintOf } from "./paint";

type Props = {
  drawing: Drawing;
  code: string;
  prefix: string;
  /** Whether the same link stands elsewhere for the keyboard and for screen readers. */
  isRepeated?: boolean;
  /** The same element from day to day, so that a country that does not change is not drawn anew. */
  children: ReactElement;
};

/** A country in a drawing: a link that opens it, painted by its look. Countries without a tie are not stops of the keyboard: the list under the map has them. */
export function CountryLink({ drawing, code, prefix, isRepeated = false, children }: Props) {
  const country = drawing.shown.get(code);
  if (!country) return null;
  const measured = drawing.measured?.countries.get(code);
  return (
    <PaintedLink
      code={code}
      name={measured?.name ?? describeCountry(country, drawing.initiatives, mapWords(), drawing.within)}
      look={country.look}
      step={measured?.className}
      isQuiet={isQuiet(drawing, code)}
      inks={drawing.inks}
      prefix={prefix}
      isRepeated={isRepeated}
      isOpen={code === drawing.open}
      href={drawing.hrefOf(code)}
      onOpen={drawing.onOpen}
    >
      {children}
    </PaintedLink>
  );
}

type PaintedProps = {
  code: string;
  name: string;
  look: Look;
  /** The style of its number of acts, in place of its look. */
  step: string | undefined;
  isQuiet: boolean;
  inks: Inks;
  prefix: string;
  isRepeated: boolean;
  isOpen: boolean;
  href: string;
  onOpen: Drawing["onOpen"];
  children: ReactElement;
};

const PaintedLink = memo(function PaintedLink(props: PaintedProps) {
  const { code, name, look, step, isQuiet, inks, prefix, isRepeated, isOpen, href, onOpen, children } = props;
  return (
    <a
      href={href}
      className={step === undefined ? styles.country : `${styles.country} ${step}`}
      {...(step === undefined && paintOf(look, inks, prefix))}
      {...(isRepeated ? { "aria-hidden": true } : { "aria-label": name })}
      {...((isRepeated || isQuiet) && { tabIndex: -1 })}
      {...(isOpen && { "aria-current": "true" as const })}
      onClick={(event) => onOpen(event, code)}
    >
      <title>{name}</title>
      {children}
    </a>
  );
});
