import { expect, it } from "vitest";
import { chooseHalf, chooseWindow } from "./windows";

const days = [3, 40, 1, 1, 38, 100].map((acts, index) => ({ day: `2020-01-0${index + 1}`, acts }));

it("is the longest window that is near enough", () => {
  expect(chooseWindow(days, 40)).toEqual({ from: "2020-01-03", to: "2020-01-05" });
  expect(chooseWindow(days, 100)).toEqual({ from: "2020-01-06", to: "2020-01-06" });
});

it("is the nearest one where none is near", () => {
  expect(chooseWindow(days, 60)).toEqual({ from: "2020-01-01", to: "2020-01-04" });
  expect(chooseWindow(days, 200)).toEqual({ from: "2020-01-01", to: "2020-01-06" });
});

it("is none where there are far too few", () => {
  expect(chooseWindow(days, 1_000)).toBeUndefined();
  expect(chooseWindow([], 10)).toBeUndefined();
});

it("chooses values that leave half of the acts", () => {
  const counts = [
    { value: "law", acts: 50 },
    { value: "finance", acts: 30 },
    { value: "easing", acts: 20 },
  ];
  expect(chooseHalf(counts)).toEqual(["law"]);
  expect(chooseHalf(counts.slice(1))).toEqual(["finance"]);
  expect(chooseHalf([])).toEqual([]);
});
