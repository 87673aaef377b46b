import type { MatrixRows } from "@/components/charts/map";
import { listAllMemberships, listTiedCountries } from "@/db/queries/matrix";
import { database } from "@/db/server";

/** Every tie to every initiative in a revision, for the table of all of them. */
export async function loadMatrix(revision: number): Promise<MatrixRows> {
  const db = database();
  const [memberships, countries] = await Promise.all([
    listAllMemberships(db, revision),
    listTiedCountries(db, revision),
  ]);
  return { memberships, countries };
}
