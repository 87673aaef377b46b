import type { Metadata } from "next";
import { EventRecord } from "@/components/records/EventRecord";
import { listNeighbours } from "@/db/queries/acts";
import { listVersions } from "@/db/queries/versions";
import { database } from "@/db/server";
import { leaveMissing, openRecord } from "../../open-record";
import { loadEvent } from "../../record-rows";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/events/[id]">): Promise<Metadata> {
  const { id } = await params;
  const { revision } = await openRecord("event", id, await searchParams);
  const event = await loadEvent(revision, id);
  return event ? { title: event.title, description: event.summary } : {};
}

export default async function EventPage({ params, searchParams }: PageProps<"/events/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const opened = await openRecord("event", id, query);
  const event = await loadEvent(opened.revision, id);
  if (!event) return leaveMissing("event", id, query, opened.revision);

  const senders = event.parties.flatMap(({ role, actor, country }) =>
    role === "sender" ? [actor ?? country ?? ""] : [],
  );
  const [neighbours, versions] = await Promise.all([
    listNeighbours(database(), opened.revision, { id, announcedOn: event.announcedOn, senders }),
    listVersions(database(), "event", id),
  ]);
  return <EventRecord opened={opened} event={event} neighbours={neighbours} versions={versions} />;
}
