import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuery, changesState, frontState, mapState, supplyChainState, timelineState } from "./arbitrary";
import { changesLink } from "./changes";
import type { LinkDescription } from "./describe-link";
import { frontLink } from "./front";
import { mapLink } from "./map";
import { supplyChainLink } from "./supply-chain";
import { timelineLink } from "./timeline";

const RUNS = { numRuns: 10_000 };

/** Ten thousand runs take a few seconds, and more on a busy machine, ms. */
const PATIENCE = { timeout: 60_000 };

describe("the front page's link", PATIENCE, () => keepsItsPromises(frontLink, frontState));
describe("the timeline's link", PATIENCE, () => keepsItsPromises(timelineLink, timelineState));
describe("the supply chain's link", PATIENCE, () => keepsItsPromises(supplyChainLink, supplyChainState));
describe("the map's link", PATIENCE, () => keepsItsPromises(mapLink, mapState));
describe("the link to differences", PATIENCE, () => keepsItsPromises(changesLink, changesState));

/** What every page's link promises, whatever its keys. */
function keepsItsPromises<State extends Record<string, unknown>>(
  link: LinkDescription<State>,
  states: fc.Arbitrary<State>,
) {
  const keys = Object.keys(link.empty);
  const open = (query: string) => link.read(new URLSearchParams(query));

  it("reads every state back from the address it writes", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(open(link.query(state))).toEqual({ state, refused: [] });
      }),
      RUNS,
    );
  });

  it("writes one address for one state, whatever order a set was chosen in", () => {
    const shuffled = states.chain((state) =>
      fc
        .record(
          Object.fromEntries(
            Object.entries(state).map(([key, value]) => [
              key,
              // A pair keeps its order; only what is a set when nothing is chosen is one.
              Array.isArray(value) && Array.isArray(link.empty[key])
                ? fc.shuffledSubarray([...value, ...value.slice(0, 1)], {
                    minLength: value.length + (value.length > 0 ? 1 : 0),
                  })
                : fc.constant(value),
            ]),
          ),
        )
        .map((other) => ({ state, other: other as State })),
    );
    fc.assert(
      fc.property(shuffled, ({ state, other }) => {
        expect(link.href(other)).toBe(link.href(state));
      }),
      RUNS,
    );
  });

  it("gives a valid state for any text, and a canonical address for that state", () => {
    fc.assert(
      fc.property(anyQuery(keys), (query) => {
        const { state, refused } = link.read(query);
        expect(Object.keys(state)).toEqual(keys);
        const written = link.query(state);
        expect(open(written)).toEqual({ state, refused: [] });
        expect(link.query(open(written).state)).toBe(written);
        expect(refused.length).toBeLessThanOrEqual(12);
        for (const { key, text } of refused)
          expect(Math.max([...key].length, [...text].length)).toBeLessThanOrEqual(40);
      }),
      RUNS,
    );
  });

  it("writes addresses that survive a browser's own parser untouched", () => {
    fc.assert(
      fc.property(states, (state) => {
        const url = new URL(link.href(state), "https://example.org");
        expect(`${url.pathname}${url.search}${url.hash}`).toBe(link.href(state));
      }),
      { numRuns: 1_000 },
    );
  });

  it("writes nothing for the state in which nothing is chosen", () => {
    expect(link.href(link.empty)).toBe(link.path);
    expect(open("")).toEqual({ state: link.empty, refused: [] });
  });
}
