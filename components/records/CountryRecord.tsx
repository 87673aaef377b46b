import { type Fact, Facts } from "@/components/panel/Facts";
import { SourceList } from "@/components/panel/SourceList";
import { Vendors } from "@/components/panel/Vendors";
import { addressesOf } from "@/components/share/view";
import type { ActRow } from "@/db/queries/acts";
import type { CountryDetail } from "@/db/queries/country-detail";
import { mapLink, shownDay } from "@/lib/link/map";
import { recordHref } from "@/lib/link/record";
import { countryView } from "@/lib/link/record-view";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { timelineLink } from "@/lib/link/timeline";
import { recordWords } from "@/lib/words/records";
import { ActList } from "./ActList";
import { BodyList } from "./BodyList";
import { CertaintyLegend } from "./CertaintyLegend";
import { type ChartLink, ChartLinks } from "./ChartLinks";
import type { RecordHistory } from "./HistorySection";
import { NodeList } from "./NodeList";
import { ReachList } from "./ReachList";
import { type Citing, type Opened, RecordPage } from "./RecordPage";
import styles from "./records.module.css";
import { TieEntry } from "./TieEntry";

type Country = CountryDetail & { sent: readonly ActRow[]; received: readonly ActRow[] };
type Props = { opened: Opened; country: Country; history: RecordHistory; citing: Citing };

/** One country or territory: its ties, the acts it sent and those that hit it, its bodies, things and laws. */
export function CountryRecord({ opened, country, history, citing }: Props) {
  const { records, site } = recordWords();
  const { country: text } = records;
  const { rev } = opened;
  const { id, ties, sent, received, bodies, nodes, reaches } = country;
  const [sentTotal, receivedTotal] = [sent[0]?.total ?? 0, received[0]?.total ?? 0];
  const sentence = text.sentence(sentTotal, receivedTotal, ties.length);
  return (
    <RecordPage
      opened={opened}
      kicker={text.kicker}
      title={country.name}
      originalName={country.originalName}
      sentence={sentence}
      aside={<ChartLinks links={chartLinksOf(country, rev)} />}
      history={history}
      citing={citing}
      sharing={{
        chart: "map",
        sentence: `${country.name}: ${sentence}`,
        drawn: {
          ...addressesOf(
            mapLink,
            { ...mapLink.empty, country: id, at: shownDay(mapLink.empty, citing.checkedTo), rev },
            opened.revision,
          ),
          text: text.map,
        },
      }}
    >
      <section>
        <h2>{records.known}</h2>
        <Facts facts={factsOf(country)} />
      </section>
      <section>
        <h2>{text.ties(ties.length)}</h2>
        {ties.length === 0 ? (
          <p className="muted">{text.noTies}</p>
        ) : (
          <>
            <CertaintyLegend />
            <ul className={styles.ties}>
              {ties.map((tie) => (
                <TieEntry
                  key={tie.id}
                  tie={tie}
                  name={tie.initiativeName}
                  href={recordHref("initiative", tie.initiative, rev)}
                  showStatus
                />
              ))}
            </ul>
          </>
        )}
      </section>
      <Acts
        heading={text.sent(sentTotal)}
        acts={sent}
        all={timelineLink.href({ ...timelineLink.empty, sender: [id], rev })}
        rev={rev}
      />
      <Acts
        heading={text.received(receivedTotal)}
        acts={received}
        all={timelineLink.href({ ...timelineLink.empty, target: [id], rev })}
        rev={rev}
      />
      {reaches.length > 0 && (
        <section>
          <h2>{text.laws}</h2>
          <ReachList reaches={reaches} rev={rev} />
        </section>
      )}
      {nodes.length > 0 && (
        <section>
          <h2>{text.nodes(nodes.length)}</h2>
          <NodeList nodes={nodes} rev={rev} />
        </section>
      )}
      {bodies.length > 0 && (
        <section>
          <h2>{text.bodies(bodies.length)}</h2>
          <BodyList bodies={bodies} rev={rev} />
        </section>
      )}
      <section>
        <h2>{site.source.heading}</h2>
        <SourceList sources={country.sources} />
      </section>
    </RecordPage>
  );
}

function Acts({
  heading,
  acts,
  all,
  rev,
}: {
  heading: string;
  acts: readonly ActRow[];
  all: string;
  rev: number | undefined;
}) {
  const { country } = recordWords().records;
  const total = acts[0]?.total ?? 0;
  if (total === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {total > acts.length && <p className={styles.small}>{country.latest(acts.length)}</p>}
      <ActList acts={acts} rev={rev} />
      <p className={styles.small}>
        <a href={all}>{country.all}</a>
      </p>
    </section>
  );
}

function factsOf(country: Country): Fact[] {
  const { country: text } = recordWords().records;
  const vendors = country.ties.find(({ vendorStatus }) => vendorStatus !== null);
  return [
    { term: text.group, value: text.groupName[country.group] },
    { term: text.code, value: country.id },
    { term: text.vendors, value: vendors && <Vendors tie={vendors} /> },
    { term: text.note, value: country.note },
  ];
}

function chartLinksOf({ id, nodes }: Country, rev: number | undefined): ChartLink[] {
  const { country } = recordWords().records;
  return [
    { href: countryView(id, rev).href, text: country.map },
    { href: timelineLink.href({ ...timelineLink.empty, actor: [id], rev }), text: country.timeline },
    ...(nodes.length > 0
      ? [{ href: supplyChainLink.href({ ...supplyChainLink.empty, actor: [id], rev }), text: country.chain }]
      : []),
  ];
}
