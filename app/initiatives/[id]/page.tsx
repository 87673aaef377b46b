import type { Metadata } from "next";
import { InitiativeRecord } from "@/components/records/InitiativeRecord";
import { initiativeView } from "@/lib/link/record-view";
import { recordWords } from "@/lib/words/records";
import { loadCiting } from "../../cite/text";
import { leaveMissing, openRecord } from "../../open-record";
import { loadHistory } from "../../record-history";
import { recordMetadata } from "../../record-metadata";
import { loadInitiative } from "../../record-rows";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/initiatives/[id]">): Promise<Metadata> {
  const { id } = await params;
  const { revision, rev, href } = await openRecord("initiative", id, await searchParams);
  const row = await loadInitiative(revision, id);
  if (!row) return {};
  const { name: title, ties } = row;
  const { description, map: seen } = recordWords().records.initiative;
  return recordMetadata({
    title,
    description: description(title, ties.length),
    href,
    view: initiativeView(id, rev),
    seen,
  });
}

export default async function InitiativePage({ params, searchParams }: PageProps<"/initiatives/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const opened = await openRecord("initiative", id, query);
  const row = await loadInitiative(opened.revision, id);
  if (!row) return leaveMissing("initiative", id, query, opened.revision);
  const [history, citing] = await Promise.all([
    loadHistory(opened.revision, "initiative", id),
    loadCiting("initiative", id, opened.rev),
  ]);
  return <InitiativeRecord opened={opened} initiative={row} history={history} citing={citing} />;
}
