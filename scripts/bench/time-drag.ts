import type { Browser, Page } from "playwright";
import { openReader, withPage } from "./browser";
import type { Frames } from "./frames";
import { repeat } from "./times";

declare global {
  interface Window {
    /** When each frame began, ms, while frames are watched. */
    drawnFrames?: number[];
  }
}

/** How far a pointer goes from one move to the next, px: the whole slider in a few seconds. */
const STRIDE = 8;

/** The frames while a pointer goes along the slider, and what was asked for while it held the day. */
export type DragTimes = { dragging: Frames; hovering: Frames; requests: number };

/** Where a pointer goes: from left to right, px of the window. */
export type Way = { left: number; width: number; middle: number };

/**
 * Times the frames while the day of a picture is dragged from one end of its slider to the other,
 * and while a pointer goes the same way without holding anything, which is what the machine can do.
 *
 * @param address of a page with a slider of days
 */
export async function timeDrag(
  browser: Browser,
  address: string,
  options: { runs: number; signal: AbortSignal },
): Promise<DragTimes> {
  let requests = 0;
  const once = (isHeld: boolean) => async (page: Page) => {
    await page.goto(address, { waitUntil: "networkidle" });
    // Chromium asks for the icon again when the address changes, at the end.
    page.on("request", (request) => (requests += request.url().includes("/icon.svg") ? 0 : 1));
    const way = await page.getByRole("slider").first().evaluate(wayOf);
    return goAlong(page, way, isHeld);
  };
  const hovering = await timeFrames(browser, once(false), options);
  requests = 0;
  const dragging = await timeFrames(browser, once(true), options);
  return { dragging, hovering, requests };
}

/** The frames that `once` gives, each time in a new page of the same reader. */
export async function timeFrames(
  browser: Browser,
  once: (page: Page) => Promise<number[]>,
  options: { runs: number; signal: AbortSignal },
): Promise<Frames> {
  const reader = await openReader(browser);
  const runs: number[][] = [];
  try {
    const times = await repeat(async (run) => {
      const frames = await withPage(reader, once);
      if (frames.length === 0) throw new Error("no frames");
      if (run > 0) runs.push(frames);
      return frames.length;
    }, options);
    return "failure" in times ? times : { runs };
  } finally {
    await reader.close();
  }
}

/** Runs in a page: where a pointer goes along the drawing that an element is in. */
function wayOf(element: Element): Way {
  const { left, top, width, height } = (element.closest("svg") ?? element).getBoundingClientRect();
  return { left, width, middle: top + height / 2 };
}

/**
 * Goes along with the pointer, held down or not.
 *
 * @returns the times between frames, ms
 */
export async function goAlong(page: Page, { left, width, middle }: Way, isHeld: boolean): Promise<number[]> {
  await page.mouse.move(left + 1, middle);
  if (isHeld) await page.mouse.down();
  await page.evaluate(watchFrames);
  for (let x = 0; x < width; x += STRIDE) {
    await page.mouse.move(left + x, middle);
  }
  const frames = await page.evaluate(() => window.drawnFrames ?? []);
  if (isHeld) await page.mouse.up();
  return frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
}

/** Runs in a page: writes down when each frame begins, by the clock of the browser's drawing. */
function watchFrames(): void {
  const frames: number[] = [];
  window.drawnFrames = frames;
  const note = (time: number) => {
    frames.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}
