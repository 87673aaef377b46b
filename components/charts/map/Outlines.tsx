import { memo } from "react";
import { CountryLink } from "./CountryLink";
import { type Drawing, outlineId, WORLD } from "./drawing";
import { OUTLINES } from "./outlines";
import { isOutlined } from "./paint";

/** The outlines, made once: no day makes them others. */
const SHAPES = new Map(
  Object.entries(OUTLINES).map(([code, { d }]) => [
    code,
    <path key={code} id={outlineId(code)} d={d} vectorEffect="non-scaling-stroke" />,
  ]),
);

/** Every outlined country of the world, those with an edge of their own over the others. */
export const Outlines = memo(function Outlines({ drawing }: { drawing: Drawing }) {
  const { layout, shown } = drawing;
  const hasEdge = (code: string) => isOutlined(shown.get(code)?.look ?? "none");
  const ordered = [...layout.outlined.filter((code) => !hasEdge(code)), ...layout.outlined.filter(hasEdge)];
  return ordered.map((code) => {
    const shape = SHAPES.get(code);
    return (
      shape && (
        <CountryLink key={code} drawing={drawing} code={code} prefix={WORLD}>
          {shape}
        </CountryLink>
      )
    );
  });
});
