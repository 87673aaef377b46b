import type { Metadata } from "next";
import { ActorRecord } from "@/components/records/ActorRecord";
import { actorView } from "@/lib/link/record-view";
import { recordWords } from "@/lib/words/records";
import { loadCiting } from "../../cite/text";
import { leaveMissing, openRecord } from "../../open-record";
import { loadHistory } from "../../record-history";
import { recordMetadata } from "../../record-metadata";
import { loadActor } from "../../record-rows";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/actors/[id]">): Promise<Metadata> {
  const { id } = await params;
  const { revision, rev, href } = await openRecord("actor", id, await searchParams);
  const row = await loadActor(revision, id);
  if (!row) return {};
  const { name: title, sent, received } = row;
  const { description, timeline: seen } = recordWords().records.actor;
  return recordMetadata({
    title,
    description: description(title, sent[0]?.total ?? 0, received[0]?.total ?? 0),
    href,
    view: actorView(id, rev),
    seen,
  });
}

export default async function ActorPage({ params, searchParams }: PageProps<"/actors/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const opened = await openRecord("actor", id, query);
  const row = await loadActor(opened.revision, id);
  if (!row) return leaveMissing("actor", id, query, opened.revision);
  const [history, citing] = await Promise.all([
    loadHistory(opened.revision, "actor", id),
    loadCiting("actor", id, opened.rev),
  ]);
  return <ActorRecord opened={opened} actor={row} history={history} citing={citing} />;
}
