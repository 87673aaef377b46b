import type { Metadata } from "next";
import { InitiativeRecord } from "@/components/records/InitiativeRecord";
import { listVersions } from "@/db/queries/versions";
import { database } from "@/db/server";
import { recordWords } from "@/lib/words/records";
import { leaveMissing, openRecord } from "../../open-record";
import { loadInitiative } from "../../record-rows";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/initiatives/[id]">): Promise<Metadata> {
  const { id } = await params;
  const { revision } = await openRecord("initiative", id, await searchParams);
  const row = await loadInitiative(revision, id);
  return row
    ? {
        title: row.name,
        description: recordWords().records.initiative.description(row.name, row.ties.length),
      }
    : {};
}

export default async function InitiativePage({ params, searchParams }: PageProps<"/initiatives/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const opened = await openRecord("initiative", id, query);
  const row = await loadInitiative(opened.revision, id);
  if (!row) return leaveMissing("initiative", id, query, opened.revision);
  const versions = await listVersions(database(), "initiative", id);
  return <InitiativeRecord opened={opened} initiative={row} versions={versions} />;
}
