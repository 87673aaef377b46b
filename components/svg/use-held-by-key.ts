import { type RefObject, useCallback, useEffect, useRef } from "react";

/**
 * Watches whether a reader who works by key holds the focus in an element. What has the focus may
 * go from the page when the element's content is drawn anew; the browser then gives it to nobody,
 * and further keys are not heard.
 *
 * @returns to be asked once a new drawing stands: whether the focus was in the element, a key was
 *   used last, and nothing has the focus now
 */
export function useHeldByKey(element: RefObject<Element | null>): () => boolean {
  const isHeld = useRef(false);
  const isByKey = useRef(false);
  useEffect(() => {
    const hearing = new AbortController();
    const isInside = (node: EventTarget | null) =>
      node instanceof Node && element.current?.contains(node) === true;
    function hear<Type extends keyof DocumentEventMap>(
      type: Type,
      heard: (event: DocumentEventMap[Type]) => void,
    ) {
      document.addEventListener(type, heard, { capture: true, signal: hearing.signal });
    }
    hear("keydown", () => {
      isByKey.current = true;
    });
    hear("pointerdown", () => {
      isByKey.current = false;
    });
    hear("focusin", ({ target }) => {
      isHeld.current = isInside(target);
    });
    hear("focusout", ({ target }) => {
      // Whether it was left or taken away shows once the page has changed.
      queueMicrotask(() => {
        const isLeft = target instanceof Node && target.isConnected;
        if (isLeft && !isInside(document.activeElement)) isHeld.current = false;
      });
    });
    return () => hearing.abort();
  }, [element]);
  return useCallback(
    () =>
      isHeld.current &&
      isByKey.current &&
      (document.activeElement === null || document.activeElement === document.body),
    [],
  );
}
