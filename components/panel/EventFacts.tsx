import { Marked } from "@/components/page/Marked";
import type { EventDetail, PartyRow } from "@/db/queries/event-detail";
import { daysBetween, type FuzzyDate, type IsoDay, type Precision } from "@/lib/dates";
import { partyHref } from "@/lib/link/record";
import { scriptLanguage } from "@/lib/script-language";
import { PARTY_ROLES } from "@/lib/vocabulary";
import { words } from "@/lib/words";
import { type Fact, Facts } from "./Facts";
import type { FilterLink } from "./filter-link";
import styles from "./panel.module.css";

type Props = {
  event: EventDetail;
  rev: number | undefined;
  /** What a party's name does beside a chart; its own page is then linked after it. */
  filterTo?: (party: string) => FilterLink;
};

/** All dates, parties and legal facts of an event, as terms and values. */
export function EventFacts({ event, rev, filterTo }: Props) {
  const { timeline, site, vocabulary, grammar, eventPanel } = words();
  const { panel } = timeline;
  const facts: Fact[] = [
    { term: panel.announced, value: dateOf(event.announcedOn, event.announcedPrecision) },
    { term: panel.effective, value: effectiveInWords(event) },
    { term: panel.ended, value: endInWords(event) },
    { term: panel.scheduledEnd, value: dateOf(event.scheduledEndOn, event.scheduledEndPrecision) },
    ...PARTY_ROLES.map((role) => ({
      term: vocabulary.role[role],
      value: (
        <PartyLinks
          parties={event.parties.filter((party) => party.role === role)}
          rev={rev}
          filterTo={filterTo}
        />
      ),
    })).filter((_, index) => event.parties.some(({ role }) => role === PARTY_ROLES[index])),
    { term: panel.reach, value: event.extraterritorial ? panel.beyond : panel.within },
    { term: panel.legal, value: marked(event.legalBasis) },
    { term: panel.citation, value: citationOf(event) },
    { term: panel.listNotice, value: marked(event.listNotice) },
    { term: panel.certainty, value: eventPanel.confidence[event.confidence] },
    { term: panel.note, value: marked(event.note) },
  ];
  return <Facts facts={facts} />;

  function citationOf({ citation, citationStatus, sources }: EventDetail) {
    if (!citation) return null;
    const best = sources[0];
    return (
      <>
        {best?.kind === "official" ? <a href={best.url}>{marked(citation)}</a> : marked(citation)}
        {citationStatus === "recalled" && <span className="muted"> ({panel.recalled})</span>}
      </>
    );
  }

  function dateOf(on: IsoDay | null, precision: Precision | null): string | null {
    return on && precision ? grammar.date({ on, precision } satisfies FuzzyDate) : null;
  }

  function effectiveInWords({ effectiveOn, effectivePrecision, announcedOn, stage }: EventDetail): string {
    if (stage !== "adopted") return `${vocabulary.stage[stage].toLowerCase()}, ${panel.proposed}`;
    const date = dateOf(effectiveOn, effectivePrecision);
    if (!date || !effectiveOn) return panel.none;
    return effectivePrecision === "day"
      ? `${date}, ${panel.lag(daysBetween(announcedOn, effectiveOn))}`
      : date;
  }

  function endInWords({ endedOn, endedPrecision, endKind, effectiveOn, stage }: EventDetail): string | null {
    const date = dateOf(endedOn, endedPrecision);
    if (date && endKind) return `${date}, ${vocabulary.endKind[endKind]}`;
    return effectiveOn && stage === "adopted"
      ? `${panel.noEnd} (${site.footer.revision(event.revision)})`
      : null;
  }
}

/** A text of the record as it stands, with what was searched marked; none for none. */
function marked(text: string | null) {
  return text ? <Marked>{text}</Marked> : null;
}

type PartyProps = Pick<Props, "rev"> & {
  parties: readonly PartyRow[];
  filterTo: Props["filterTo"] | undefined;
};

function PartyLinks({ parties, rev, filterTo }: PartyProps) {
  const { timeline, eventPanel } = words();
  return parties.map(({ actor, country, name, originalName, endedOn, endedPrecision, note }, index) => (
    <span key={`${actor ?? country}`}>
      {index > 0 && "; "}
      <a {...(filterTo?.(actor ?? country ?? "") ?? { href: partyHref(actor ?? country ?? "", rev) })}>
        {marked(name)}
      </a>
      {originalName && actor && <span lang={scriptLanguage(originalName)}> {marked(originalName)}</span>}
      {endedOn &&
        endedPrecision &&
        ` (${timeline.panel.partyEnded({ on: endedOn, precision: endedPrecision })})`}
      {note && <span className="muted"> ({marked(note)})</span>}
      {filterTo && (
        <small className={styles.page}>
          {" "}
          <a href={partyHref(actor ?? country ?? "", rev)} aria-label={eventPanel.partyPageOf(name)}>
            {eventPanel.partyPage}
          </a>
        </small>
      )}
    </span>
  ));
}
