import { OUTLINES_FILE } from "@/components/charts/map/outlines-file";

/** Has the browser hold the outlines that our map refers to, as the other libraries' polygons are in memory before they draw. */
export function outlinesAtHand(): Promise<void> {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${OUTLINES_FILE}#none`);
  svg.append(use);
  svg.style.position = "absolute";
  svg.style.opacity = "0";
  document.body.append(svg);
  return new Promise((resolve) => {
    const look = () => (use.getBBox().width > 0 ? resolve() : requestAnimationFrame(look));
    look();
  });
}
