import { useEffect, useRef } from "react";
import type { FilterLink } from "@/components/panel/filter-link";

/** The id of the panel of the open country. */
const PANEL = "country";

/**
 * Links that open a country, for a part of the page from which its panel is out of sight: once it is
 * open, the page scrolls to it. Without script the address names the panel.
 */
export function useOpenedHere(country: string | undefined) {
  const chosenHere = useRef(false);
  useEffect(() => {
    if (!chosenHere.current || country === undefined) return;
    chosenHere.current = false;
    document.getElementById(PANEL)?.scrollIntoView({ block: "start" });
  }, [country]);
  return ({ href, onClick }: FilterLink): FilterLink => ({
    href: `${href}#${PANEL}`,
    onClick: (click) => {
      onClick(click);
      chosenHere.current = click.defaultPrevented;
    },
  });
}
