import type { Metadata } from "next";
import { StructuredFacts } from "@/components/page/StructuredFacts";
import { EventRecord } from "@/components/records/EventRecord";
import { listNeighbours } from "@/db/queries/acts";
import { database } from "@/db/server";
import { fuzzyDate } from "@/lib/dates";
import { eventView } from "@/lib/link/record-view";
import { eventOf } from "@/lib/structured";
import { recordWords } from "@/lib/words/records";
import { loadCiting } from "../../cite/text";
import { leaveMissing, openRecord } from "../../open-record";
import { loadHistory } from "../../record-history";
import { recordMetadata } from "../../record-metadata";
import { loadEvent } from "../../record-rows";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/events/[id]">): Promise<Metadata> {
  const { id } = await params;
  const { revision, rev, href } = await openRecord("event", id, await searchParams);
  const event = await loadEvent(revision, id);
  if (!event) return {};
  const { title, summary: description } = event;
  const seen = recordWords().records.event.timeline;
  return recordMetadata({ title, description, href, view: eventView(event, rev), seen });
}

export default async function EventPage({ params, searchParams }: PageProps<"/events/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const opened = await openRecord("event", id, query);
  const event = await loadEvent(opened.revision, id);
  if (!event) return leaveMissing("event", id, query, opened.revision);

  const senders = event.parties.flatMap(({ role, actor, country }) =>
    role === "sender" ? [actor ?? country ?? ""] : [],
  );
  const [neighbours, history, citing] = await Promise.all([
    listNeighbours(database(), opened.revision, { id, announcedOn: event.announcedOn, senders }),
    loadHistory(opened.revision, "event", id),
    loadCiting("event", id, opened.rev),
  ]);
  const { title, summary, parties } = event;
  const act = {
    title,
    summary,
    href: opened.href,
    announced: { on: event.announcedOn, precision: event.announcedPrecision },
    ended: fuzzyDate(event.endedOn, event.endedPrecision),
    senders: parties.flatMap(({ role, name }) => (role === "sender" ? [name] : [])),
  };
  return (
    <>
      <StructuredFacts of={eventOf(act, citing.origin)} />
      <EventRecord opened={opened} event={event} neighbours={neighbours} history={history} citing={citing} />
    </>
  );
}
