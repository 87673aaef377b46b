import { citeEvent } from "@/components/panel/cite";
import { officialFirst } from "@/components/panel/official-first";
import type { EventDetail } from "@/db/queries/event-detail";
import type { RevisionRow } from "@/db/queries/revisions";
import { citeOfficial, citePage, type Edition, type OfficialText } from "@/lib/cite/items";
import { type RecordNoun, recordHref } from "@/lib/link/record";
import { citeWords } from "@/lib/words/cite";
import { recordWords } from "@/lib/words/records";
import { loadActor, loadCountry, loadEvent, loadInitiative } from "../record-rows";
import type { Citation } from "./answer";
import { checkedInWords, citeKey } from "./edition";

type At = { revision: RevisionRow; origin: string; edition: Edition };
type Told = { title: string; abstract: string };

/** A record's page as something to cite, an act with its official text first; none when it is not in the revision. */
export async function loadRecordCitation(
  noun: RecordNoun,
  id: string,
  at: At,
): Promise<Omit<Citation, "frozen"> | undefined> {
  if (noun === "event") {
    const event = await loadEvent(at.revision.number, id);
    return event && eventCitation(event, at);
  }
  const told = await TOLD[noun](at.revision.number, id);
  if (!told) return undefined;
  const address = `${at.origin}${recordHref(noun, id, at.revision.number)}`;
  return {
    items: [pageItem(noun, id, told, at)],
    text: citeWords().cite.page(
      told.title,
      "",
      at.revision.number,
      checkedInWords(at.revision.checkedTo),
      address,
    ),
  };
}

const TOLD: Record<
  Exclude<RecordNoun, "event">,
  (revision: number, id: string) => Promise<Told | undefined>
> = {
  actor: async (revision, id) => {
    const row = await loadActor(revision, id);
    const { description } = recordWords().records.actor;
    return (
      row && {
        title: row.name,
        abstract: description(row.name, row.sent[0]?.total ?? 0, row.received[0]?.total ?? 0),
      }
    );
  },
  initiative: async (revision, id) => {
    const row = await loadInitiative(revision, id);
    return row && { title: row.name, abstract: row.summary };
  },
  country: async (revision, id) => {
    const row = await loadCountry(revision, id);
    return row && { title: row.name, abstract: recordWords().records.country.description(row.name) };
  },
};

function eventCitation(event: EventDetail, at: At): Omit<Citation, "frozen"> {
  const text = officialText(event);
  const official = citeOfficial(text);
  const { cite } = citeWords();
  const own = citeEvent(event, at.revision.checkedTo, at.origin, recordWords());
  return {
    items: [
      ...(official ? [official] : []),
      pageItem("event", event.id, { title: event.title, abstract: event.summary }, at),
    ],
    text: official
      ? `${cite.official({ ...text, title: official.title, address: text.source?.url })}\n\n${own}`
      : own,
  };
}

function officialText(event: EventDetail): OfficialText {
  const [best] = officialFirst(event.sources);
  return {
    id: event.id,
    title: event.title,
    senders: event.parties.filter(({ role }) => role === "sender").map(({ name }) => name),
    announced: { on: event.announcedOn, precision: event.announcedPrecision },
    isCourt: event.measure === "court-ruling",
    citation: event.citation,
    note: event.citation && event.citationStatus === "recalled" ? citeWords().cite.notConfirmed : "",
    source: best?.kind === "official" ? best : undefined,
  };
}

function pageItem(noun: RecordNoun, id: string, told: Told, { revision, origin, edition }: At) {
  const href = recordHref(noun, id, revision.number);
  return citePage({ ...told, id: citeKey(id, revision.number, href), address: `${origin}${href}` }, edition);
}
