import { cache } from "react";
import type { MapRows } from "@/components/charts/map";
import { listAims } from "@/db/queries/aims";
import { listCountries } from "@/db/queries/countries";
import { listClaimedCounts, listInitiatives, listMemberships } from "@/db/queries/initiatives";
import { database } from "@/db/server";
import type { Refusal } from "@/lib/link/codec";
import { CAMPS, type MapState } from "@/lib/link/map";
import { revisionFor } from "../revision";

/**
 * The rows of one state of the map, for every day. Initiatives and revisions that the record
 * does not know are left out and named; when none is left, the two camps are compared. Asked for once per
 * request.
 */
export const loadMap = cache(async (state: MapState): Promise<MapRows> => {
  const db = database();
  const { revision, found } = await revisionFor(state.rev);
  const { number, publishedAt, checkedTo } = revision;
  const initiatives = await listInitiatives(db, number);
  const isKnown = (id: string) => initiatives.some((initiative) => initiative.id === id);
  const refused: Refusal[] = state.initiative
    .filter((id) => !isKnown(id))
    .map((text) => ({ key: "initiative", text, reason: "not-in-record" }));
  if (!found) refused.push({ key: "rev", text: String(state.rev), reason: "not-in-record" });
  const named = state.initiative.filter(isKnown);
  const chosen = named.length > 0 ? named : CAMPS.filter(isKnown);
  const [memberships, claims, aims, countries] = await Promise.all([
    listMemberships(db, number, chosen),
    listClaimedCounts(db, number, chosen),
    listAims(db, number, chosen),
    listCountries(db, number),
  ]);
  return {
    revision: number,
    publishedAt,
    checkedTo,
    initiatives,
    chosen,
    memberships,
    claims,
    aims,
    countries,
    refused,
  };
});
