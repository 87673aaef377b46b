import type { Letters } from "./font-slices";

/** The letters of an SVG by how they are written; names of marks, which no picture shows, left out. */
export function lettersOf(svg: string): Letters {
  const shown = svg.replace(/<(title|desc)>[^<]*<\/\1>/g, "");
  const serif = [...shown.matchAll(/<text[^>]*Source Serif[^>]*>([^<]*)</g)].map(([, text]) => text).join("");
  const sans = shown.replace(/<[^>]*>/g, "");
  return {
    sans: distinct(sans),
    serif: distinct(serif),
    italic: shown.includes('font-style="italic"') ? distinct(sans) : "",
  };
}

function distinct(text: string): string {
  const plain = text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[String(name)] ?? "",
  );
  return [...new Set(plain)].filter((letter) => letter >= " ").join("");
}
