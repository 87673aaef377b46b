import { type CssNode, generate, parse, type Rule, type Selector, walk } from "css-tree";
import { type Medium, matchesMedia } from "./media";

/** One selector with what it sets, in the order of the sheets. */
export type StyleRule = {
  selector: string;
  /** Ids; classes, attributes and states; elements: as one number. */
  weight: number;
  declarations: readonly (readonly [name: string, value: string, isImportant: boolean])[];
};

const OPENED = new Set(["media", "supports", "layer"]);

/**
 * The rules of a style sheet that apply to a medium, one for each selector. What a browser would
 * skip is skipped.
 */
export function styleRules(css: string, medium: Medium): StyleRule[] {
  return rulesIn(parse(css, { parseValue: false, parseCustomProperty: false }), medium);
}

function rulesIn(node: CssNode, medium: Medium): StyleRule[] {
  if (node.type === "StyleSheet" || node.type === "Block")
    return node.children.toArray().flatMap((child) => rulesIn(child, medium));
  if (node.type === "Rule") return ruleOf(node);
  if (node.type !== "Atrule" || !OPENED.has(node.name) || !node.block) return [];
  const applies =
    node.name !== "media" || (node.prelude !== null && matchesMedia(generate(node.prelude), medium));
  return applies ? rulesIn(node.block, medium) : [];
}

function ruleOf({ prelude, block }: Rule): StyleRule[] {
  if (prelude.type !== "SelectorList") return [];
  const declarations = block.children
    .toArray()
    .flatMap((child) =>
      child.type === "Declaration"
        ? [[child.property, generate(child.value), child.important !== false] as const]
        : [],
    );
  return prelude.children
    .toArray()
    .flatMap((selector) =>
      selector.type === "Selector"
        ? [{ selector: generate(selector), weight: weightOf(selector), declarations }]
        : [],
    );
}

const CLASS = 1_000;
const ID = 1_000_000;

/** How much a selector counts against others, as the cascade has it. */
function weightOf(selector: Selector): number {
  let weight = 0;
  walk(selector, function visit(node) {
    if (node.type === "IdSelector") weight += ID;
    else if (node.type === "ClassSelector" || node.type === "AttributeSelector") weight += CLASS;
    else if (node.type === "TypeSelector" && node.name !== "*") weight += 1;
    else if (node.type === "PseudoElementSelector") weight += 1;
    else if (node.type === "PseudoClassSelector") {
      if (!["is", "not", "has", "where"].includes(node.name)) weight += CLASS;
      else if (node.name !== "where") weight += heaviestIn(node);
      return walk.skip;
    }
    return undefined;
  });
  return weight;
}

function heaviestIn(node: CssNode): number {
  let heaviest = 0;
  walk(node, function visit(child) {
    if (child.type !== "Selector") return undefined;
    heaviest = Math.max(heaviest, weightOf(child));
    return walk.skip;
  });
  return heaviest;
}
