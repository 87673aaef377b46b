import { expect, it } from "vitest";
import { markdownTable } from "./markdown";

it("is one line for the head, one for the sides, one for each row", () => {
  expect(
    markdownTable(
      ["State", "ms"],
      [
        ["everything", "12"],
        ["a | b", "1.2"],
      ],
    ),
  ).toBe("| State | ms |\n| --- | ---: |\n| everything | 12 |\n| a \\| b | 1.2 |");
});

it("is a head alone without rows", () => {
  expect(markdownTable(["State"], [])).toBe("| State |\n| --- |");
});
