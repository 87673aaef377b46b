import { randomLcg } from "d3";
import type { Need } from "@/lib/graph/loss";

/** Nodes in a row from raw materials to devices. */
const LAYERS = 8;

/** The most needs of a node, and suppliers of a need. */
const MOST = 4;

/**
 * A made-up supply chain of about `ties` ties without circles: every node but the first row has
 * one to four needs, each filled by one to four nodes of rows before it, as the record's own
 * have. The same seed gives the same chain.
 *
 * @returns its needs, its nodes from materials to devices, and the last of them
 */
export function madeUpChain(ties: number, seed: number): { needs: Need[]; nodes: string[]; last: string } {
  const random = randomLcg(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const needs: Need[] = [];
  const nodes: string[] = [];
  const width = Math.max(1, Math.round(ties / LAYERS / ((MOST + 1) / 2) ** 2));
  let left = ties;
  for (let place = 0; left > 0; place++) {
    const of = `n${place}`;
    const before = Math.floor(place / width) * width;
    nodes.push(of);
    if (before === 0) continue;
    for (let number = 1 + upTo(MOST); number > 0 && left > 0; number--) {
      const requirement = `need-${number}`;
      const count = Math.min(left, 1 + upTo(MOST));
      const filled = Array.from({ length: count }, (_, supplier) => ({
        id: `${of} ${number} ${supplier}`,
        from: `n${upTo(before)}`,
        to: of,
        requirement,
      }));
      left -= count;
      needs.push({ of, requirement, filled, ended: [] });
    }
  }
  return { needs, nodes, last: nodes.at(-1) ?? "" };
}
