/** To tenths: of a pixel they are as fine as a screen shows, and they keep a page short. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
