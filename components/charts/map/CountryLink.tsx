import { memo, type ReactElement } from "react";
import { useLinkTarget } from "@/components/page/LinkTarget";
import { mapWords } from "@/lib/words/map";
import { describeCountry } from "./describe";
import { type Drawing, isQuiet } from "./drawing";
import legend from "./legend/legend.module.css";
import type { Look } from "./looks";
import { type Inks, paintOf } from "./paint";
import type { ShownCountry } from "./shown";
import styles from "./world.module.css";

type Props = {
  drawing: Drawing;
  code: string;
  prefix: string;
  /** Whether the same link stands elsewhere for the keyboard and for screen readers. */
  isRepeated?: boolean;
  /** The same element from day to day, so that a country that does not change is not drawn anew. */
  children: ReactElement;
};

/** A country in a drawing: a link that opens it, painted by its look. Where no script runs, countries without a tie are not stops of the keyboard: the list under the map has them. With script the whole map is one stop, and arrows reach every country. */
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
      strength={strengthOf(drawing, country)}
      isOpen={code === drawing.open}
      href={drawing.hrefOf(code)}
      onOpen={drawing.onOpen}
    >
      {children}
    </PaintedLink>
  );
}

/** How strongly a country is drawn: another one where something is chosen in the legend. */
type Strength = "faded" | "kept" | undefined;

function strengthOf({ faded }: Drawing, { id, look }: ShownCountry): Strength {
  // Land without a tie is as quiet as it can be: it steps forward, when it is chosen, by its outline.
  if (look === "none") return faded.size > 0 && !faded.has(id) ? "kept" : undefined;
  return faded.has(id) ? "faded" : undefined;
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
  strength: Strength;
  isOpen: boolean;
  href: string;
  onOpen: Drawing["onOpen"];
  children: ReactElement;
};

const PaintedLink = memo(function PaintedLink(props: PaintedProps) {
  const {
    code,
    name,
    look,
    step,
    isQuiet,
    inks,
    prefix,
    isRepeated,
    strength,
    isOpen,
    href,
    onOpen,
    children,
  } = props;
  const target = useLinkTarget();
  return (
    <a
      href={href}
      {...target}
      className={[styles.country, step, strength && legend[strength]].filter(Boolean).join(" ")}
      {...(step === undefined && paintOf(look, inks, prefix))}
      {...(isRepeated ? { "aria-hidden": true } : { "aria-label": name, "data-stop": code })}
      {...((isRepeated || isQuiet) && { tabIndex: -1 })}
      {...(isOpen && { "aria-current": "true" as const })}
      onClick={(event) => onOpen(event, code)}
    >
      <title>{name}</title>
      {children}
    </a>
  );
});
