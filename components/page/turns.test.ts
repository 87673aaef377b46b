import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { takeTurns } from "./turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Turns, and what has been done in them so far. */
function begin() {
  const done: string[] = [];
  const inTurn = takeTurns();
  return { done, ask: (name: string, needed?: Promise<unknown>) => inTurn(needed, () => done.push(name)) };
}
const never = new Promise<never>(() => undefined);

it("acts at once when nothing is needed", () => {
  const { done, ask } = begin();
  ask("a");
  expect(done).toEqual(["a"]);
});

it("acts when what is needed has come, or has failed", async () => {
  const { done, ask } = begin();
  ask("a", Promise.resolve());
  ask("b", Promise.reject(new Error("no answer")));
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toEqual(["a", "b"]);
});

it("acts after a moment when it does not come", async () => {
  const { done, ask } = begin();
  ask("a", never);
  await vi.advanceTimersByTimeAsync(79);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(["a"]);
});

it("keeps the order: what needs nothing waits for what was asked before it", async () => {
  const { done, ask } = begin();
  ask("slow", never);
  ask("quick");
  ask("quicker", Promise.resolve());
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(80);
  expect(done).toEqual(["slow", "quick", "quicker"]);
  ask("later");
  expect(done).toEqual(["slow", "quick", "quicker", "later"]);
});
