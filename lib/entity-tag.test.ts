import { expect, it } from "vitest";
import { entityTag, holdsTag } from "./entity-tag";

const OF = { revision: 2, build: "a", address: "/api/map?at=2020-09-08" };

it("changes with the revision, the code and the address, and with nothing else", () => {
  const tag = entityTag(OF);
  expect(tag).toMatch(/^W\/"2-[\w-]{22}"$/);
  expect(entityTag({ ...OF })).toBe(tag);
  const others = [{ revision: 3 }, { build: "b" }, { address: "/api/map" }].map((other) =>
    entityTag({ ...OF, ...other }),
  );
  expect(new Set([tag, ...others]).size).toBe(4);
});

it("is found among the tags that a request holds, weak or strong", () => {
  expect(holdsTag('W/"2-x"', 'W/"2-x"')).toBe(true);
  expect(holdsTag('"2-x"', 'W/"2-x"')).toBe(true);
  expect(holdsTag('"1-x", W/"2-x"', 'W/"2-x"')).toBe(true);
  expect(holdsTag("*", 'W/"2-x"')).toBe(true);
  for (const other of [null, "", '"2-y"', "2-x", ","]) expect(holdsTag(other, 'W/"2-x"')).toBe(false);
});
