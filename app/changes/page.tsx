import type { Metadata } from "next";
import { ChangesPage } from "@/components/changes/ChangesPage";
import { NothingToCompare } from "@/components/changes/NothingToCompare";
import { listFilterChoices } from "@/db/queries/names";
import { database } from "@/db/server";
import { changesLink } from "@/lib/link/changes";
import { changesWords } from "@/lib/words/changes";
import { loadChanges } from "./load";

const { title, description, feed } = changesWords().changes;

export const metadata: Metadata = { title, description };

/** Records on one page: more would be a page that nobody reads to its end. */
const ON_A_PAGE = 40;

export default async function Changes({ searchParams }: PageProps<"/changes">) {
  const { state, refused } = changesLink.read(await searchParams);
  const answered = await loadChanges(state, ON_A_PAGE);
  const { revisions, to, changes, href } = answered;
  const choices = changes ? await listFilterChoices(database(), to.number) : [];
  const leftOut = [...refused, ...answered.refused];
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={feed.title} href="/changes.atom" />
      {changes ? (
        <ChangesPage
          {...changes}
          note={to.note}
          href={href}
          refused={leftOut}
          revisions={revisions}
          choices={choices}
        />
      ) : (
        <NothingToCompare revision={to} isOnlyOne={revisions.length === 1} refused={leftOut} href={href} />
      )}
    </>
  );
}
