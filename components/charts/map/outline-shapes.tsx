import type { ReactElement } from "react";
import { outlineHref, outlineId } from "./drawing";

/** The outline of a country in the world map, and in an enlarged part of it: one element each for all days. */
export const outlineShape = once((code) => <use id={outlineId(code)} href={outlineHref(code)} />);
export const outlineCopy = once((code) => <use href={outlineHref(code)} />);

function once(draw: (code: string) => ReactElement): (code: string) => ReactElement {
  const drawn = new Map<string, ReactElement>();
  return (code) => {
    const known = drawn.get(code) ?? draw(code);
    drawn.set(code, known);
    return known;
  };
}
