import { outlinesAtHand } from "./map/outlines-at-hand";
import { type Timed, timed } from "./timed";

/** Every drawing that can be timed, by its name; its library is fetched when it is asked for. */
const DRAWINGS = {
  "ours-arriving": async (place: HTMLElement) => timed(place, (await import("./arriving")).open(place)),
  "ours-arrived": async (place: HTMLElement) => timed(place, (await import("./arriving")).openArrived(place)),
  ours: async (place: HTMLElement) => timed(place, (await import("./ours")).open(place)),
  "ours-with-request": async (place: HTMLElement) =>
    timed(place, (await import("./ours")).openWithRequest(place)),
  echarts: async (place: HTMLElement) => timed(place, (await import("./echarts")).open(place)),
  plot: async (place: HTMLElement) => timed(place, (await import("./plot")).open(place)),
  "vis-timeline": async (place: HTMLElement) =>
    timed(place, (await import("./vis-timeline")).open(place, true)),
  "vis-timeline-unstacked": async (place: HTMLElement) =>
    timed(place, (await import("./vis-timeline")).open(place, false)),
  "map-ours": async (place: HTMLElement) => timed(place, (await import("./map/ours")).open(place, false)),
  "map-ours-laid-out": async (place: HTMLElement) =>
    timed(place, (await import("./map/ours")).open(place, true)),
  "map-plot": async (place: HTMLElement) => timed(place, (await import("./map/plot")).open(place)),
  "map-echarts-canvas": async (place: HTMLElement) =>
    timed(place, (await import("./map/echarts")).open(place, "canvas")),
  "map-echarts-svg": async (place: HTMLElement) =>
    timed(place, (await import("./map/echarts")).open(place, "svg")),
};

export type DrawingName = keyof typeof DRAWINGS;

declare global {
  interface Window {
    /** Fetches a library and makes it ready to draw. */
    openDrawing: (name: DrawingName) => Promise<Timed>;
  }
}

window.openDrawing = async (name) => {
  const place = document.getElementById("place");
  if (!place) throw new Error("The page has no place for a drawing.");
  await outlinesAtHand();
  return DRAWINGS[name](place);
};
