import { memo } from "react";
import { LOOKS, type Look, type Slot, slotOf } from "./looks";
import type { Inks } from "./paint";

type Props = {
  /** Names the drawing: patterns of two drawings on one page differ in size. */
  prefix: string;
  /** Units of the drawing for one px of the page at full width. */
  unit: number;
  inks: Inks;
  /** The looks that the drawing has; all of them where it does not say. */
  looks?: readonly Look[];
};

/** How the stripes of each slot lean, degrees. */
const TURN: Record<Slot, number> = { first: 45, second: -45 };

/** The textures of every look, so that a print without colour still tells them apart: slots by direction, certainty by density. */
export const Patterns = memo(function Patterns({ prefix, unit, inks, looks = LOOKS }: Props) {
  return (
    <defs>
      {looks
        .filter((look) => look !== "none" && look !== "first-own-act")
        .map((look) => {
          const slot = slotOf(look);
          const size = slot ? 6 : 8;
          return (
            <pattern
              key={look}
              id={`${prefix}-${look}`}
              width={size}
              height={size}
              patternUnits="userSpaceOnUse"
              patternTransform={`scale(${unit}) rotate(${slot ? TURN[slot] : 0})`}
            >
              {slot ? <OneCamp look={look} ink={inks[slot]} /> : <BothCamps look={look} inks={inks} />}
            </pattern>
          );
        })}
    </defs>
  );
});

function OneCamp({ look, ink }: { look: Look; ink: string }) {
  const paper = <rect width={6} height={6} fill="var(--paper)" />;
  if (look.endsWith("own-act"))
    return (
      <>
        <rect width={6} height={6} fill={ink} />
        <circle cx={3} cy={3} r={0.65} fill="var(--paper)" />
      </>
    );
  if (look.endsWith("named"))
    return (
      <>
        <rect width={6} height={6} fill={ink} />
        <rect width={0.8} height={6} fill="var(--paper)" />
      </>
    );
  if (look.endsWith("aggregate"))
    return (
      <>
        {paper}
        {/* So much that the country's shape is seen between the stripes. */}
        <rect width={6} height={6} fill={ink} fillOpacity={0.14} />
        <rect width={2.2} height={6} fill={ink} />
      </>
    );
  if (look.endsWith("contested"))
    return (
      <>
        {paper}
        <rect width={6} height={6} fill={ink} fillOpacity={0.22} />
        <circle cx={3} cy={3} r={1.5} fill={ink} />
      </>
    );
  if (look.endsWith("perhaps"))
    return (
      <>
        {paper}
        <rect width={6} height={6} fill={ink} fillOpacity={0.2} />
      </>
    );
  return (
    <>
      {paper}
      <path d="M3 0V6M0 3H6" stroke={ink} strokeWidth={0.8} />
    </>
  );
}

/** Upright stripes of both colours; with more paper between them when one of the ties is not sure. */
function BothCamps({ look, inks }: { look: Look; inks: Inks }) {
  const width = look === "both" ? 3.5 : 2.3;
  return (
    <>
      <rect width={8} height={8} fill="var(--paper)" />
      <rect width={width} height={8} fill={inks.first} />
      <rect x={4} width={width} height={8} fill={inks.second} />
    </>
  );
}
