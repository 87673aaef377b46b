import { expect, it } from "vitest";
import { countedOnce } from "./count-acts";

const letter = { id: "letter", companionOf: [] };
const answer = { id: "answer", companionOf: ["letter"] };

it("counts an act seen from two sides once", () => expect(countedOnce([letter, answer])).toEqual([letter]));
it("counts the other side when the act itself is not there", () =>
  expect(countedOnce([answer])).toEqual([answer]));
it("counts nothing when there is nothing", () => expect(countedOnce([])).toEqual([]));
