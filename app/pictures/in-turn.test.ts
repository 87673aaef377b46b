import { expect, it } from "vitest";
import { PicturesBusy } from "./failure";
import { inTurn } from "./in-turn";

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

it("runs two at a time, the others in order, and refuses when too many wait", async () => {
  const turn = inTurn(2, 2);
  const gates = Array.from({ length: 4 }, gate);
  const begun: number[] = [];
  const works = gates.map(({ opened }, place) =>
    turn(async () => {
      begun.push(place);
      await opened;
      return place;
    }),
  );
  await expect(turn(async () => 9)).rejects.toBeInstanceOf(PicturesBusy);
  expect(begun).toEqual([0, 1]);
  gates[1]?.open();
  expect(await works[1]).toBe(1);
  expect(begun).toEqual([0, 1, 2]);
  for (const { open } of gates) open();
  expect(await Promise.all(works)).toEqual([0, 1, 2, 3]);
  expect(await turn(async () => 9)).toBe(9);
});

it("goes on after a work that failed", async () => {
  const turn = inTurn(1, 1);
  await expect(turn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turn(async () => 1)).toBe(1);
});
