import { isAddress } from "@/db/queries/addresses";
import { findRevision } from "@/db/queries/revisions";
import { database } from "@/db/server";
import { canonicalId, isPossibleId, readRecordPath, recordLink } from "@/lib/link/record";

/**
 * The request header in which the proxy tells the page "nothing stands here" which address was
 * asked for. A page that has begun to be sent cannot become that page any more: what Next then
 * sends has the right status, but says nothing without script.
 */
export const MISSING_RECORD = "x-missing-record";

/**
 * Whether an address is of a record that is not there, in the revision that it names.
 *
 * @param newest the newest revision, which is meant when the address names none that exists
 * @returns the path and query asked for; none for records that stand or were renamed, and for other pages
 */
export async function missingRecord(
  { pathname, search, searchParams }: URL,
  newest: number,
): Promise<string | undefined> {
  const path = readRecordPath(pathname);
  if (!path) return undefined;
  const id = canonicalId(path);
  const asked = `${pathname}${search}`;
  if (!isPossibleId(id)) return asked;
  const { rev } = recordLink(path.noun, id).read(searchParams).state;
  const named = rev === undefined || rev === newest ? undefined : await findRevision(database(), rev);
  return (await isAddress(database(), named?.number ?? newest, path.noun, id)) ? undefined : asked;
}
