import { type AnyNode, type Element, isTag } from "domhandler";
import { filter } from "domutils";
import { parseDocument } from "htmlparser2";
import type { Page } from "./read-page";

/**
 * What drawings repeat, by how they refer to it: parts of their page by `#id`, of other files by the file's
 * address before that.
 */
export function repeatable(page: Page, files: ReadonlyMap<string, string>): ReadonlyMap<string, Element> {
  const named = (nodes: readonly AnyNode[], before: string) =>
    filter((node) => isTag(node) && node.attribs.id !== undefined, [...nodes]).flatMap((node) =>
      isTag(node) ? [[`${before}#${node.attribs.id}`, node] as const] : [],
    );
  const others = [...files].flatMap(([address, text]) =>
    named(parseDocument(text, { xmlMode: true }).children, address),
  );
  return new Map([...named(page.nodes, ""), ...others]);
}
