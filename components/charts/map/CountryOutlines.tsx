import { memo, type ReactElement } from "react";
import { CountryLink } from "./CountryLink";
import { type Drawing, isRaised, WORLD } from "./drawing";

type Props = {
  drawing: Drawing;
  codes: readonly string[];
  prefix?: string;
  isRepeated?: boolean;
  /** One element a country, the same from day to day: what is the same is not drawn anew. */
  shapeOf: (code: string) => ReactElement;
};

/** The outlined countries of a drawing, those with an edge of their own over the others. */
export const CountryOutlines = memo(function CountryOutlines({
  drawing,
  codes,
  prefix = WORLD,
  isRepeated = false,
  shapeOf,
}: Props) {
  const hasEdge = (code: string) => isRaised(drawing, code);
  const ordered = [...codes.filter((code) => !hasEdge(code)), ...codes.filter(hasEdge)];
  return ordered.map((code) => (
    <CountryLink key={code} drawing={drawing} code={code} prefix={prefix} isRepeated={isRepeated}>
      {shapeOf(code)}
    </CountryLink>
  ));
});
