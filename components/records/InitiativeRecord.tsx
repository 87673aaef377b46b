import { type Fact, Facts } from "@/components/panel/Facts";
import { SourceList } from "@/components/panel/SourceList";
import { addressesOf } from "@/components/share/view";
import type { InitiativeDetail } from "@/db/queries/initiative-detail";
import { fuzzyDate } from "@/lib/dates";
import { CAMPS, mapLink, shownDay } from "@/lib/link/map";
import { recordHref } from "@/lib/link/record";
import { initiativeView } from "@/lib/link/record-view";
import { MEMBERSHIP_STATUSES } from "@/lib/vocabulary";
import { recordWords } from "@/lib/words/records";
import { CertaintyLegend } from "./CertaintyLegend";
import { type ChartLink, ChartLinks } from "./ChartLinks";
import { ClaimTable } from "./ClaimTable";
import type { RecordHistory } from "./HistorySection";
import { type Citing, type Opened, RecordPage } from "./RecordPage";
import styles from "./records.module.css";
import { TieEntry } from "./TieEntry";

type Props = { opened: Opened; initiative: InitiativeDetail; history: RecordHistory; citing: Citing };

/** One initiative: who sponsors it, what it asks for, who is tied to it and how sure that is, and what was claimed. */
export function InitiativeRecord({ opened, initiative, history, citing }: Props) {
  const { records, site } = recordWords();
  const { rev } = opened;
  const { ties, claims } = initiative;
  return (
    <RecordPage
      opened={opened}
      kicker={records.initiative.kicker}
      title={initiative.name}
      originalName={initiative.originalName}
      sentence={initiative.summary}
      aside={<ChartLinks links={chartLinksOf(initiative, rev)} />}
      history={history}
      citing={citing}
      sharing={{
        chart: "map",
        sentence: `${initiative.name}: ${initiative.summary}`,
        drawn: {
          ...addressesOf(
            mapLink,
            {
              ...mapLink.empty,
              initiative: [initiative.id],
              at: shownDay(mapLink.empty, citing.checkedTo),
              rev,
            },
            opened.revision,
          ),
          text: records.initiative.map,
        },
      }}
    >
      <section>
        <h2>{records.known}</h2>
        <Facts facts={factsOf(initiative, rev)} />
      </section>
      <section>
        <h2>{records.initiative.members(ties.length)}</h2>
        <p className={styles.small}>{records.initiative.coverageInWords[initiative.coverage]}</p>
        <CertaintyLegend />
        {MEMBERSHIP_STATUSES.map((status) => ({ status, rows: ties.filter((tie) => tie.status === status) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ status, rows }) => (
            <section key={status}>
              <h3>{records.initiative.statusHeading(status, rows.length)}</h3>
              <ul className={styles.ties}>
                {rows.map((tie) => (
                  <TieEntry
                    key={tie.id}
                    tie={tie}
                    name={tie.countryName}
                    href={recordHref("country", tie.country, rev)}
                    showStatus={false}
                  />
                ))}
              </ul>
            </section>
          ))}
      </section>
      {claims.length > 0 && <ClaimTable initiative={initiative} />}
      <section>
        <h2>{site.source.heading}</h2>
        <SourceList sources={initiative.sources} />
      </section>
    </RecordPage>
  );
}

function factsOf(initiative: InitiativeDetail, rev: number | undefined): Fact[] {
  const { records, grammar } = recordWords();
  const { initiative: text } = records;
  const { sponsors, launchedOn, launchedPrecision, endedOn, endedPrecision, status, kind } = initiative;
  const ended = fuzzyDate(endedOn, endedPrecision);
  return [
    {
      term: text.sponsor(sponsors.length),
      value: sponsors.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <a href={recordHref("country", id, rev)}>{name}</a>
        </span>
      )),
    },
    { term: text.launched, value: grammar.date({ on: launchedOn, precision: launchedPrecision }) },
    { term: text.ended, value: ended ? grammar.date(ended) : text.noEnd },
    { term: text.status, value: records.plain(status) },
    { term: text.kind, value: records.plain(kind) },
    {
      term: text.aims,
      value: (
        <ul className={styles.aims}>
          {initiative.aims.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ul>
      ),
    },
    { term: text.coverage, value: text.coverageInWords[initiative.coverage] },
    { term: text.nonState, value: grammar.list(initiative.nonStateMembers) },
    { term: text.note, value: initiative.note },
  ];
}

function chartLinksOf({ id }: InitiativeDetail, rev: number | undefined): ChartLink[] {
  const { records, map } = recordWords();
  const links = [{ href: initiativeView(id, rev).href, text: records.initiative.map }];
  if (CAMPS.includes(id)) links.push({ href: mapLink.href({ ...mapLink.empty, rev }), text: map.title });
  return links;
}
