import type { ReactElement } from "react";
import { OUTLINES } from "#outlines";
import { outlineId } from "./drawing";

const shapes = new Map<string, ReactElement>();

/**
 * The outline of a country, one element for all days. In the browser its line is not known: the
 * server has drawn it, and React leaves it as it is.
 */
export function outlineShape(code: string): ReactElement {
  const known = shapes.get(code) ?? (
    <path
      id={outlineId(code)}
      d={OUTLINES[code]?.d}
      vectorEffect="non-scaling-stroke"
      suppressHydrationWarning
    />
  );
  shapes.set(code, known);
  return known;
}
