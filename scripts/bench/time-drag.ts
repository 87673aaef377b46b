import type { Browser, Page } from "playwright";
import { openReader, withPage } from "./browser";
import { repeat, type Times } from "./times";

declare global {
  interface Window {
    /** When each frame began, ms, while frames are watched. */
    drawnFrames?: number[];
  }
}

/** How far a pointer goes from one move to the next, px: the whole slider in a few seconds. */
const STRIDE = 8;

/** Of the time from one frame to the next, while a pointer goes along the slider: its 95th part in a hundred, run by run. */
export type DragTimes = { dragging: Times; hovering: Times; requests: number };

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
  const reader = await openReader(browser);
  let requests = 0;
  try {
    const once = (isHeld: boolean) => () =>
      withPage(reader, async (page) => {
        await page.goto(address, { waitUntil: "networkidle" });
        // Chromium asks for the icon again when the address changes, at the end.
        page.on("request", (request) => (requests += request.url().includes("/icon.svg") ? 0 : 1));
        return goAlong(page, isHeld);
      });
    const hovering = await repeat(once(false), options);
    requests = 0;
    const dragging = await repeat(once(true), options);
    return { dragging, hovering, requests };
  } finally {
    await reader.close();
  }
}

/** @returns the p95 of the times between frames, ms */
async function goAlong(page: Page, isHeld: boolean): Promise<number> {
  const slider = page.getByRole("slider").first();
  const track = await slider.evaluate((handle) => {
    const { left, top, width, height } = (handle.closest("svg") ?? handle).getBoundingClientRect();
    return { left, width, middle: top + height / 2 };
  });
  await page.mouse.move(track.left + 1, track.middle);
  if (isHeld) await page.mouse.down();
  await page.evaluate(watchFrames);
  for (let x = 0; x < track.width; x += STRIDE) {
    await page.mouse.move(track.left + x, track.middle);
  }
  const frames = await page.evaluate(() => window.drawnFrames ?? []);
  if (isHeld) await page.mouse.up();
  const steps = frames.slice(1).map((frame, index) => frame - (frames[index] ?? frame));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length * 0.95)] ?? Number.NaN;
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
