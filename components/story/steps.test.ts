import { expect, it } from "vitest";
import { nextPlace, stepId } from "./steps";

it.each([
  ["j", 0, 1],
  ["J", 4, 5],
  ["ArrowRight", -1, 0],
  ["k", 3, 2],
  ["ArrowLeft", 1, 0],
  ["j", 5, undefined],
  ["k", 0, undefined],
  ["ArrowLeft", -1, undefined],
  ["x", 2, undefined],
])("%s leads from step %i to %s", (key, place, next) => expect(nextPlace(key, place, 6)).toBe(next));

it("counts steps from one", () => expect(stepId(0)).toBe("step-1"));
