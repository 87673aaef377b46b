import { cache } from "react";
import type { SupplyChainRows } from "@/components/charts/supply-chain";
import { listControls } from "@/db/queries/controls";
import { listNames } from "@/db/queries/names";
import { listOwnerships } from "@/db/queries/ownerships";
import { listDependencies, listNodes, listReaches } from "@/db/queries/supply-chain";
import { database } from "@/db/server";
import type { Refusal } from "@/lib/link/codec";
import type { SupplyChainState } from "@/lib/link/supply-chain";
import { revisionFor } from "../revision";

/**
 * The rows of one state of the supply chain: all of it, with what the filter makes stand out.
 * Ids and revisions that the record does not know are left out and named. Asked for once per request.
 */
export const loadSupplyChain = cache(async (state: SupplyChainState): Promise<SupplyChainRows> => {
  const db = database();
  const { revision, found } = await revisionFor(state.rev);
  const { number, publishedAt, checkedTo } = revision;
  const names = await listNames(db, number, state.actor);
  const known = new Set(names.map(({ id }) => id));
  const refused: Refusal[] = state.actor
    .filter((id) => !known.has(id))
    .map((text) => ({ key: "actor", text, reason: "not-in-record" }));
  if (!found) refused.push({ key: "rev", text: String(state.rev), reason: "not-in-record" });
  const filter = { actor: state.actor.filter((id) => known.has(id)), words: state.q };
  const [nodes, ties, ownerships, reaches, controls] = await Promise.all([
    listNodes(db, number, filter),
    listDependencies(db, number, filter),
    listOwnerships(db, number),
    listReaches(db, number),
    listControls(db, number),
  ]);
  return {
    revision: number,
    publishedAt,
    checkedTo,
    nodes,
    ties,
    ownerships,
    reaches,
    controls,
    names,
    refused,
  };
});
