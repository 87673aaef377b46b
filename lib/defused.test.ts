import { expect, it } from "vitest";
import { defused } from "./defused";

it("keeps a spreadsheet from running a text, and leaves numbers and all else as they are", () => {
  expect(["=1+1", "+A1", "-A1", "@x", "\tx", "\r=x"].map(defused)).toEqual([
    "'=1+1",
    "'+A1",
    "'-A1",
    "'@x",
    "'\tx",
    "'\r=x",
  ]);
  for (const text of ["", "-97", "-0.5", "2020-05-15", "a=b", "华为"]) expect(defused(text)).toBe(text);
});
