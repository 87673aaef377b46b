import { compile } from "css-select";
import type { AnyNode, Element } from "domhandler";
import { getElementsByTagName } from "domutils";
import type { Scheme } from "../colours";
import { elementsIn } from "./elements";
import type { StyleRule } from "./style-rules";
import { type Customs, plainValue } from "./values";

/** What a drawing may say of how it looks, all of which SVG knows as attributes. */
export const LOOKS: ReadonlySet<string> = new Set([
  "color",
  "display",
  "visibility",
  "opacity",
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "vector-effect",
  "paint-order",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "text-decoration",
]);

/**
 * Writes into the elements of drawings, as attributes, what the style sheets of their page say of
 * them, in the order of the cascade: what an element says of itself gives way to a rule, a lighter rule to a
 * heavier one, and an earlier to a later. Changes `drawings`.
 *
 * @param document the whole page, to which the selectors speak
 */
export function resolveStyles(
  document: readonly AnyNode[],
  drawings: readonly Element[],
  rules: readonly StyleRule[],
  scheme: Scheme,
): void {
  const [root] = getElementsByTagName("html", [...document], true, 1);
  const customs = root ? customsOf(root, rules) : new Map<string, string>();
  const setting = rules.filter(({ declarations }) => declarations.some(([name]) => LOOKS.has(name)));
  const tests = setting.flatMap((rule) => {
    const matches = matcher(rule.selector);
    return matches ? [{ rule, matches }] : [];
  });
  const found = drawings.flatMap(elementsIn).map((element) => {
    const own = tests.filter(({ matches }) => matches(element)).map(({ rule }) => rule);
    return { element, looks: cascaded(own) };
  });
  for (const { element, looks } of found) {
    for (const [name, value] of Object.entries(element.attribs))
      if (LOOKS.has(name) && !looks.has(name)) looks.set(name, value);
    for (const [name, value] of looks) {
      const plain = plainValue(value, customs, scheme);
      if (plain === undefined || plain === "" || plain === "inherit") delete element.attribs[name];
      else element.attribs[name] = plain;
    }
  }
}

function customsOf(root: Element, rules: readonly StyleRule[]): Customs {
  const own = rules.filter(
    ({ selector, declarations }) =>
      declarations.some(([name]) => name.startsWith("--")) && (matcher(selector)?.(root) ?? false),
  );
  return cascaded(own, (name) => name.startsWith("--"));
}

/** What rules set together; `text-decoration` may come in parts, of which the line alone is a look. */
function cascaded(rules: readonly StyleRule[], isKept = (name: string) => LOOKS.has(name)) {
  const values = new Map<string, string>();
  const ordered = rules
    .flatMap((rule) => rule.declarations.map((declaration) => ({ weight: rule.weight, declaration })))
    .sort((a, b) => Number(a.declaration[2]) - Number(b.declaration[2]) || a.weight - b.weight);
  for (const { declaration } of ordered) {
    const [name, value] = declaration;
    if (isKept(name)) values.set(name, value);
  }
  return values;
}

/** Whether an element is meant by a selector; none for one that speaks of what a picture has not, as a pointer above it. */
function matcher(selector: string): ((element: Element) => boolean) | undefined {
  if (/:(hover|focus|active|visited|target)/.test(selector.replace(/:not\([^)]*\)/g, ""))) return undefined;
  try {
    const matches = compile<AnyNode, Element>(selector);
    return (element) => matches(element);
  } catch {
    return undefined;
  }
}
