import { expect, it } from "vitest";
import { comparedOf } from "./compared";

const of = (from: number | undefined, to: number | undefined, newest: number) =>
  comparedOf({ from, to }, newest);

it("compares the newest revision with the one before it, unless a link names others", () => {
  expect(of(undefined, undefined, 3)).toEqual({ from: 2, to: 3, refused: [] });
  expect(of(1, undefined, 3)).toEqual({ from: 1, to: 3, refused: [] });
  expect(of(undefined, 2, 3)).toEqual({ from: 1, to: 2, refused: [] });
});

it("has nothing to compare with the first revision", () => {
  expect(of(undefined, undefined, 1)).toEqual({ from: undefined, to: 1, refused: [] });
  expect(of(undefined, 1, 3)).toEqual({ from: undefined, to: 1, refused: [] });
});

it("names a revision that was never published, or is not the earlier one", () => {
  const refusal = (key: string, text: string, reason: string) => ({ key, text, reason });
  expect(of(7, undefined, 3)).toEqual({ from: 2, to: 3, refused: [refusal("from", "7", "not-in-record")] });
  expect(of(1, 9, 3)).toEqual({ from: 1, to: 3, refused: [refusal("to", "9", "not-in-record")] });
  expect(of(3, 2, 3)).toEqual({ from: 1, to: 2, refused: [refusal("from", "3", "not-earlier")] });
});
