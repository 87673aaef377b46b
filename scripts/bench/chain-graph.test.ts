import { expect, it } from "vitest";
import { findCycle } from "@/lib/graph/find-cycle";
import { madeUpChain } from "./chain-graph";

it.each([300, 3_000, 30_000])("makes %i ties without a circle, the same again for the same seed", (ties) => {
  const { needs, nodes, last } = madeUpChain(ties, 1);
  const edges = needs.flatMap(({ filled }) => filled);
  expect(edges).toHaveLength(ties);
  expect(findCycle(edges)).toBeUndefined();
  expect(nodes).toContain(last);
  expect(madeUpChain(ties, 1)).toEqual({ needs, nodes, last });
  expect(madeUpChain(ties, 2).needs).not.toEqual(needs);
});
