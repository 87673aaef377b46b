import { expect, it } from "vitest";
import { keptPicture } from "./kept-pictures";

it("makes a picture once for all who ask at the same time, and keeps it", async () => {
  let made = 0;
  const make = async () => {
    made += 1;
    return new Uint8Array([1, 2, 3]);
  };
  const [one, other] = await Promise.all([keptPicture("a", make), keptPicture("a", make)]);
  expect(await keptPicture("a", make)).toEqual(one);
  expect(other).toEqual(one);
  expect([...one.body]).toEqual([1, 2, 3]);
  expect(made).toBe(1);
  const another = await keptPicture("b", async () => new Uint8Array([4]));
  expect(another.etag).toMatch(/^"[\w-]{27}"$/);
  expect(another.etag).not.toBe(one.etag);
});

it("forgets one that failed", async () => {
  await expect(keptPicture("c", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect([...(await keptPicture("c", async () => new Uint8Array([5]))).body]).toEqual([5]);
});
