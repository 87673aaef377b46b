import { type AnyNode, type Element, isTag, isText } from "domhandler";

/** An element and all below it, in the order of the document. */
export function elementsIn(element: Element): Element[] {
  return [element, ...element.children.filter(isTag).flatMap(elementsIn)];
}

/** What an element says of a look, or what it has from the nearest element around it that does, up to `top`. */
export function inherited(element: Element, name: string, top: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const value = at.attribs[name];
    if (value !== undefined) return value;
    if (at === top) return undefined;
  }
  return undefined;
}

function parentOf({ parent }: Element): Element | undefined {
  return parent && isTag(parent) ? parent : undefined;
}

/** The words of an element, blanks single. What a drawing is called is no part of them. */
export function wordsOf(node: AnyNode): string {
  return rawWords(node).replace(/\s+/g, " ").trim();
}

function rawWords(node: AnyNode): string {
  if (isText(node)) return node.data;
  return isTag(node) && node.name !== "svg" ? node.children.map(rawWords).join("") : "";
}
