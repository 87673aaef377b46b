import { useEffect, useRef } from "react";
import { outlineHref, outlineId } from "../drawing";
import styles from "./keys.module.css";

/**
 * The outline of the country that has the focus, over all others: its own is covered by neighbours
 * that are drawn later. Kept in the page itself, so that an arrow draws nothing anew.
 */
export function FocusHalo() {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const [halo, drawing] = [group.current, group.current?.ownerSVGElement?.parentElement];
    if (!halo || !drawing) return;
    const show = (code: string | undefined) => {
      const isOutlined = code !== undefined && document.getElementById(outlineId(code)) !== null;
      for (const use of halo.children)
        if (isOutlined) use.setAttribute("href", outlineHref(code));
        else use.removeAttribute("href");
    };
    const focus = ({ target }: FocusEvent) =>
      show(
        target instanceof SVGAElement && target.matches(":focus-visible") ? target.dataset.stop : undefined,
      );
    const blur = () => show(undefined);
    drawing.addEventListener("focusin", focus);
    drawing.addEventListener("focusout", blur);
    return () => {
      drawing.removeEventListener("focusin", focus);
      drawing.removeEventListener("focusout", blur);
    };
  }, []);
  return (
    <g ref={group} aria-hidden="true">
      <use className={styles.under} />
      <use className={styles.over} />
    </g>
  );
}
