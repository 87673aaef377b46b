import { expect, it } from "vitest";
import { pooled, repeat, timeCells } from "./times";

const { signal } = new AbortController();

it("leaves the first run out", async () => {
  const times = await repeat(async (run) => run * 10, { runs: 3, signal });
  expect(times).toEqual({ runs: [10, 20, 30] });
});

it("says the first line of a failure, and begins no further run", async () => {
  const begun: number[] = [];
  const times = await repeat(
    async (run) => {
      begun.push(run);
      if (run === 2) throw new Error("HTTP 500\nand more");
      return 1;
    },
    { runs: 30, signal },
  );
  expect(times).toEqual({ failure: "HTTP 500" });
  expect(begun).toEqual([0, 1, 2]);
});

it("stops when it is asked to", async () => {
  const controller = new AbortController();
  const once = async () => {
    controller.abort(new Error("stopped"));
    return 1;
  };
  await expect(repeat(once, { runs: 3, signal: controller.signal })).rejects.toThrow("stopped");
});

it("writes short times with a decimal and long ones without", () => {
  expect(timeCells({ runs: [1.26, 1.24] })).toEqual(["1.2", "1.3"]);
  expect(timeCells({ runs: [1234.5] })).toEqual(["1,235", "1,235"]);
});

it("says what failed", () => {
  expect(timeCells({ failure: "no answer in 60 s" })).toEqual(["no answer in 60 s", "–"]);
});

it("takes several things as one, unless one of them failed", () => {
  expect(pooled([{ runs: [1, 2] }, { runs: [3] }])).toEqual({ runs: [1, 2, 3] });
  expect(pooled([{ runs: [1] }, { failure: "HTTP 500" }])).toEqual({ failure: "HTTP 500" });
  expect(pooled([])).toEqual({ failure: "none" });
});
