import { expect, it } from "vitest";
import { betweenHref } from "./between";
import { changesLink } from "./changes";

it("is the address that the link to differences writes", () => {
  expect(betweenHref(1, 12)).toBe(changesLink.href({ ...changesLink.empty, from: 1, to: 12 }));
});
