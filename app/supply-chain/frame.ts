import { cache } from "react";
import type { SupplyChainFrame } from "@/components/charts/supply-chain";
import {
  type ChainFrame,
  type FrameSight,
  frameOf,
  whereaboutsOf,
} from "@/components/charts/supply-chain/server";
import { listDependencies, listNodes } from "@/db/queries/supply-chain";
import { database } from "@/db/server";
import { foldedKinds, type SupplyChainState } from "@/lib/link/supply-chain";
import { NODE_KINDS } from "@/lib/vocabulary";
import { chainWords } from "@/lib/words/chain";
import { revisionFor } from "../revision";
import { keep } from "./keep";

/** What stands out moves nothing: all of it is laid out alike. */
const NO_FILTER = { actor: [] };

/** Nodes and ties of a revision, which never change. */
const recordOf = keep(4, async (revision: number) => {
  const db = database();
  const [nodes, ties] = await Promise.all([
    listNodes(db, revision, NO_FILTER),
    listDependencies(db, revision, NO_FILTER),
  ]);
  return { nodes, ties };
});

/** Frames by the JSON of their revision and their sight. */
const frameAt = keep(200, async (key: string): Promise<ChainFrame> => {
  const [revision, sight]: [number, FrameSight] = JSON.parse(key);
  const { nodes, ties } = await recordOf(revision);
  return frameOf(nodes, ties, sight, chainWords());
});

/**
 * Where everything in one state of the supply chain stands: laid out once for each revision,
 * focus and folding, and kept, so that hardly a reader waits for it. A focus that the record does
 * not know is none.
 */
export const loadFrame = cache(async (state: SupplyChainState): Promise<SupplyChainFrame> => {
  const { revision } = await revisionFor(state.rev);
  const { nodes } = await recordOf(revision.number);
  const focus = nodes.find(({ id }) => id === state.focus)?.id;
  const frame = (sight: FrameSight) => frameAt(JSON.stringify([revision.number, sight]));
  const folded = foldedKinds({ ...state, focus });
  if (focus === undefined) return { revision: revision.number, frame: await frame({ folded }) };
  const { hops, direction } = state;
  const [near, whole] = await Promise.all([
    frame({ focus, hops, direction, folded }),
    frame({ folded: NODE_KINDS }),
  ]);
  return { revision: revision.number, frame: near, whereabouts: whereaboutsOf(whole, near) };
});
