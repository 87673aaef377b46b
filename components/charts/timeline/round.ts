/** Tenths of a pixel are as fine as a screen shows, and keep the page short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
