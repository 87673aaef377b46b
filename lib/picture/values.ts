import { interpolateRgb, rgb } from "d3";
import type { Scheme } from "../colours";

/** Custom properties by name, as they are written. */
export type Customs = ReadonlyMap<string, string>;

const DEPTH = 12;

/**
 * A value without anything that only a page's style sheet could say: variables, mixed colours and
 * colours of two schemes are replaced by what they come to; lengths are in px, without a unit.
 *
 * @returns none where a variable is missing and has no other value in its place
 */
export function plainValue(text: string, customs: Customs, scheme: Scheme): string | undefined {
  const filled = fillVariables(text, customs, 0);
  if (filled === undefined) return undefined;
  const coloured = replaceCalls(filled, "light-dark", ([light = "", dark = ""]) =>
    scheme === "dark" ? dark : light,
  );
  return replaceCalls(coloured, "color-mix", mixed)
    .replace(/(-?[\d.]+)rem\b/g, (_, number) => String(Number(number) * 16))
    .replace(/(-?[\d.]+)px\b/g, "$1")
    .trim();
}

function fillVariables(text: string, customs: Customs, depth: number): string | undefined {
  if (depth > DEPTH) return undefined;
  let isMissing = false;
  const filled = replaceCalls(text, "var", ([name = "", ...rest]) => {
    const known = customs.get(name.trim());
    const given = known === undefined || known.trim() === "initial" ? undefined : known;
    const fallback = rest.length > 0 ? rest.join(",") : undefined;
    const value = fillVariables(given ?? fallback ?? "", customs, depth + 1);
    if ((given ?? fallback) === undefined || value === undefined) isMissing = true;
    return value ?? "";
  });
  return isMissing ? undefined : filled;
}

/** `color-mix(in srgb, A 58%, B)`: the first colour by that part of the way from the second. */
function mixed([, first = "", second = ""]: readonly string[]): string {
  const [, one = "", part = "50"] = /^(.+?)\s+([\d.]+)%$/.exec(first.trim()) ?? ["", first.trim()];
  const share = Number(part) / 100;
  const other = second.trim();
  if (other !== "transparent") return interpolateRgb(other, one)(share);
  const colour = rgb(one);
  return colour.copy({ opacity: colour.opacity * share }).formatRgb();
}

/** Puts what `write` gives in place of every call of a function, the outermost first, with its arguments as they are written. */
function replaceCalls(text: string, name: string, write: (parts: string[]) => string): string {
  let rest = text;
  let done = "";
  for (let at = callIn(rest, name); at >= 0; at = callIn(rest, name)) {
    const open = at + name.length;
    const close = closing(rest, open);
    done += rest.slice(0, at) + write(argumentsIn(rest.slice(open + 1, close)));
    rest = rest.slice(close + 1);
  }
  return done + rest;
}

function callIn(text: string, name: string): number {
  return text.search(new RegExp(`(?<![\\w-])${name}\\(`));
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function argumentsIn(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (text[at] === "," && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
