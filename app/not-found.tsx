import type { Metadata } from "next";
import { headers } from "next/headers";
import { MissingRecord } from "@/components/records/MissingRecord";
import { isAddress, listSimilar } from "@/db/queries/addresses";
import { database } from "@/db/server";
import { hrefsFrom } from "@/lib/link/moving";
import { canonicalId, isPossibleId, type RecordPath, readRecordPath, recordLink } from "@/lib/link/record";
import { words } from "@/lib/words";
import { MISSING_RECORD } from "./record-address";
import { revisionFor } from "./revision";

export const metadata: Metadata = { title: words().site.missing.heading };

/** What stands at an address that nobody gave out; of a record, with those of a similar name. */
export default async function NotFound() {
  const { missing, nav } = words().site;
  const asked = new URL((await headers()).get(MISSING_RECORD) ?? "/", "http://localhost");
  const path = readRecordPath(asked.pathname);
  const hrefs = hrefsFrom(asked.pathname, asked.searchParams);
  return (
    <>
      {path ? (
        <MissingRecord {...(await whatIsThere(path, asked.searchParams))} />
      ) : (
        <>
          <h1>{missing.heading}</h1>
          <p className="sentence">{missing.page}</p>
        </>
      )}
      <ul>
        <li>
          <a href={hrefs.timeline}>{nav.timeline}</a>
        </li>
        <li>
          <a href={hrefs.supplyChain}>{nav.supplyChain}</a>
        </li>
        <li>
          <a href={hrefs.map}>{nav.map}</a>
        </li>
      </ul>
    </>
  );
}

async function whatIsThere(path: RecordPath, query: URLSearchParams) {
  const id = canonicalId(path).replace(/\p{Cc}/gu, "");
  const link = recordLink(path.noun, id);
  const { rev } = link.read(query).state;
  const [{ revision, found }, newest] = await Promise.all([revisionFor(rev), revisionFor(undefined)]);
  const [similar, isPresent] = await Promise.all([
    listSimilar(database(), revision.number, path.noun, id.slice(0, 80)),
    isPossibleId(id) && isAddress(database(), newest.revision.number, path.noun, id),
  ]);
  return {
    noun: path.noun,
    id,
    rev: found ? rev : undefined,
    presentHref: isPresent ? link.path : undefined,
    similar,
  };
}
