import type { Element } from "domhandler";
import { elementsIn, inherited } from "./elements";

const USUAL = "1";

/**
 * Lines that keep their width however large a drawing is shown, as lines of that width at the size in which the
 * picture has it: not everything that opens pictures knows the other kind. Changes the drawing.
 *
 * @param size px for one unit of the drawing
 */
export function stillStrokes(svg: Element, size: number): void {
  const still = elementsIn(svg).flatMap((element) => {
    if (element.attribs["vector-effect"] !== "non-scaling-stroke") return [];
    const width = inherited(element, "stroke-width", svg) ?? USUAL;
    const dashes = inherited(element, "stroke-dasharray", svg);
    return [{ element, width, dashes }];
  });
  for (const { element, width, dashes } of still) {
    delete element.attribs["vector-effect"];
    element.attribs["stroke-width"] = scaled(width, size);
    if (dashes !== undefined && dashes !== "none")
      element.attribs["stroke-dasharray"] = dashes
        .split(/[\s,]+/)
        .map((dash) => scaled(dash, size))
        .join(" ");
  }
}

function scaled(length: string, size: number): string {
  return String(Math.round((Number.parseFloat(length) / size) * 1000) / 1000);
}
