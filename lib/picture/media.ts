import type { Scheme } from "../colours";

/** The screen for which a page's styles are read: as wide as all that is made for narrow ones does not apply. */
export type Medium = { width: number; scheme: Scheme };

/** The screen whose styles a picture has: wide enough for everything. */
export function pictureScreen(scheme: Scheme): Medium {
  return { width: 1280, scheme };
}

/** What a screen with nothing special to it says to features that are not about its width. */
const FEATURES: Readonly<Record<string, string>> = {
  scripting: "enabled",
  "forced-colors": "none",
  "prefers-reduced-motion": "no-preference",
  hover: "hover",
  pointer: "fine",
};

const REM = 16;

/** Whether a list of media queries, such as `print, (min-width: 960px)`, is true of a medium. What is not known is not true. */
export function matchesMedia(list: string, medium: Medium): boolean {
  return list.split(",").some((query) =>
    query
      .trim()
      .toLowerCase()
      .split(/\s+and\s+/)
      .every((part) => matchesPart(part.trim(), medium)),
  );
}

function matchesPart(part: string, medium: Medium): boolean {
  const negated = /^not\s+(.+)$/.exec(part)?.[1];
  if (negated !== undefined) return !matchesPart(negated, medium);
  if (part === "screen" || part === "all" || part === "only screen") return true;
  const [, name, value] = /^\(\s*([a-z-]+)\s*:\s*([^)]+?)\s*\)$/.exec(part) ?? [];
  if (name === undefined || value === undefined) return matchesRange(part, medium);
  if (name === "min-width") return medium.width >= lengthOf(value);
  if (name === "max-width") return medium.width <= lengthOf(value);
  if (name === "prefers-color-scheme") return value === medium.scheme;
  return FEATURES[name] === value;
}

/** `(width >= 960px)`, as some tools write it. */
function matchesRange(part: string, { width }: Medium): boolean {
  const [, sign, value] = /^\(\s*width\s*(>=|<=|>|<)\s*([^)]+?)\s*\)$/.exec(part) ?? [];
  if (sign === undefined || value === undefined) return false;
  const length = lengthOf(value);
  if (sign === ">=") return width >= length;
  if (sign === "<=") return width <= length;
  return sign === ">" ? width > length : width < length;
}

function lengthOf(text: string): number {
  return Number.parseFloat(text) * (/rem|em/.test(text) ? REM : 1);
}
