import { memo } from "react";
import { CountryLink } from "./CountryLink";
import { type Drawing, isRaised, outlineId, WORLD } from "./drawing";

type Props = { drawing: Drawing; codes: readonly string[]; prefix?: string; isRepeated?: boolean };

/** The outlined countries of a drawing, each the outline that the server drew once; those with an edge of their own over the others. */
export const CountryOutlines = memo(function CountryOutlines({
  drawing,
  codes,
  prefix = WORLD,
  isRepeated = false,
}: Props) {
  const hasEdge = (code: string) => isRaised(drawing, code);
  const ordered = [...codes.filter((code) => !hasEdge(code)), ...codes.filter(hasEdge)];
  return ordered.map((code) => (
    <CountryLink key={code} drawing={drawing} code={code} prefix={prefix} isRepeated={isRepeated}>
      {shapeOf(code)}
    </CountryLink>
  ));
});

const shapes = new Map<string, React.ReactElement>();

/** One outline, made once: no day makes it another, and what is the same element is not drawn anew. */
function shapeOf(code: string): React.ReactElement {
  const known = shapes.get(code) ?? <use href={`#${outlineId(code)}`} />;
  shapes.set(code, known);
  return known;
}
