import { PicturesBusy } from "./failure";

/**
 * Lets at most `most` works run at a time; up to `waiting` others wait for their turn, in order.
 *
 * @throws PicturesBusy at once when so many wait already
 */
export function inTurn(
  most: number,
  waiting: number,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (running >= most) {
      if (queue.length >= waiting) throw new PicturesBusy();
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place of whoever is done.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
