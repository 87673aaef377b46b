import { listActs } from "@/db/queries/acts";
import { listCountries } from "@/db/queries/countries";
import { countActsPerQuarter, countRecord, findNodeName, listSupplies } from "@/db/queries/front";
import { type InitiativeRow, listInitiatives, listMemberships } from "@/db/queries/initiatives";
import { database } from "@/db/server";
import type { FrontState } from "@/lib/link/front";
import { FRONT } from "./front";
import { revisionFor } from "./revision";

/** Acts that the front page names. */
const LATEST = 7;

/**
 * Everything that the front page shows, at the revision that its link names or else the newest;
 * `rev` is none when the link names none that is there.
 */
export async function loadFront(state: FrontState) {
  const db = database();
  const { revision, found } = await revisionFor(state.rev);
  const { number } = revision;
  const { focus } = FRONT.supplyChain;
  const [counts, name, supplies, countries, initiatives, ties, latest, numbers] = await Promise.all([
    countActsPerQuarter(db, number),
    findNodeName(db, number, focus),
    listSupplies(db, number, focus),
    listCountries(db, number),
    listInitiatives(db, number),
    listMemberships(db, number, FRONT.map.initiative),
    listActs(db, number, { limit: LATEST }),
    countRecord(db, number),
  ]);
  const [first, second] = FRONT.map.initiative.map((id) => campOf(id, initiatives));
  if (!first || !second) throw new Error("The front page compares two initiatives: see app/front.ts");
  return {
    revision,
    rev: found ? state.rev : undefined,
    counts,
    node: name ?? focus,
    supplies,
    countries,
    camps: [first, second] as const,
    ties,
    latest,
    numbers,
  };
}

/** An initiative as the front page draws it, in the colour of its sponsor; one that is not in the record has no ties. */
function campOf(id: string, initiatives: readonly InitiativeRow[]) {
  const row = initiatives.find((initiative) => initiative.id === id);
  return {
    id,
    name: row?.name ?? id,
    launchedOn: row?.launchedOn ?? FRONT.map.at,
    group: row?.sponsors[0]?.group ?? ("other" as const),
  };
}
