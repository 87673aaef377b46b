import { type RefObject, useEffect } from "react";
import { outlineId } from "./drawing";

/**
 * Fetches the outlines where the page was not drawn by the server, as on the way from another chart:
 * one file, which a browser keeps for ever.
 */
export function useOutlines(drawing: RefObject<Element | null>, codes: readonly string[]): void {
  useEffect(() => {
    const paths = codes.flatMap((code) => {
      const path = drawing.current?.querySelector(`#${outlineId(code)}`);
      return path && !path.hasAttribute("d") ? [[code, path] as const] : [];
    });
    if (paths.length === 0) return;
    import("./outlines").then(
      ({ OUTLINES }) => {
        for (const [code, path] of paths) path.setAttribute("d", OUTLINES[code]?.d ?? "");
      },
      // The list and the table under the map say all that it shows.
      () => undefined,
    );
  }, [drawing, codes]);
}
