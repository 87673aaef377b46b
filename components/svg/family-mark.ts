import { symbol, symbolCircle, symbolCross, symbolDiamond2, symbolSquare, symbolTriangle } from "d3";
import type { MeasureFamily } from "@/lib/vocabulary";

/** Area of a mark, square px: a circle of this area has a radius of about 6. */
const AREA = 110;

/** A regular pentagon standing on a side, of the same area as the other marks. */
function pentagon(area: number): string {
  const radius = Math.sqrt(area / (2.5 * Math.sin((2 * Math.PI) / 5)));
  const corners = [0, 1, 2, 3, 4].map((corner) => {
    const angle = (corner * 2 * Math.PI) / 5 - Math.PI / 2;
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

const PATHS: Record<MeasureFamily, string> = {
  "technology-controls": symbol(symbolTriangle, AREA * 0.85)() ?? "",
  "market-access": symbol(symbolSquare, AREA)() ?? "",
  finance: symbol(symbolDiamond2, AREA)() ?? "",
  law: pentagon(AREA),
  diplomacy: symbol(symbolCircle, AREA)() ?? "",
  easing: symbol(symbolCircle, AREA)() ?? "",
  "company-moves": symbol(symbolCross, AREA)() ?? "",
};

/** The shape of a measure family, as path data around the origin. Easing is a circle too, drawn hollow. */
export function familyPath(family: MeasureFamily): string {
  return PATHS[family];
}

/** Whether a family's shape is drawn as an outline. */
export function isHollow(family: MeasureFamily): boolean {
  return family === "easing";
}
