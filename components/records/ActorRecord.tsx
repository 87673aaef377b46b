import { type Fact, Facts } from "@/components/panel/Facts";
import { SourceList } from "@/components/panel/SourceList";
import { addressesOf } from "@/components/share/view";
import type { ActorDetail } from "@/db/queries/actor-detail";
import type { ActRow } from "@/db/queries/acts";
import { recordHref } from "@/lib/link/record";
import { actorView } from "@/lib/link/record-view";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { timelineLink } from "@/lib/link/timeline";
import { scriptLanguage } from "@/lib/script-language";
import { recordWords } from "@/lib/words/records";
import { ActList } from "./ActList";
import { type ChartLink, ChartLinks } from "./ChartLinks";
import type { RecordHistory } from "./HistorySection";
import { OwnershipList } from "./OwnershipList";
import { type Citing, type Opened, RecordPage } from "./RecordPage";
import styles from "./records.module.css";

type Props = {
  opened: Opened;
  actor: ActorDetail & { sent: readonly ActRow[]; received: readonly ActRow[] };
  history: RecordHistory;
  citing: Citing;
};

/** One actor: its names, what it sent and what hit it, its parts, and its place in the supply chain. */
export function ActorRecord({ opened, actor, history, citing }: Props) {
  const { records, site, vocabulary } = recordWords();
  const { rev } = opened;
  const { sent, received } = actor;
  const sentence = `${records.actor.sentence(sent.length, received.length)}${actor.parts.length > 0 ? ` ${records.actor.withParts}` : ""}`;
  return (
    <RecordPage
      opened={opened}
      kicker={vocabulary.actorKind[actor.kind]}
      title={actor.name}
      originalName={actor.originalName}
      sentence={sentence}
      aside={<ChartLinks links={chartLinksOf(actor, rev)} />}
      history={history}
      citing={citing}
      sharing={{
        chart: "timeline",
        sentence: `${actor.name}: ${sentence}`,
        drawn: {
          ...addressesOf(timelineLink, { ...timelineLink.empty, actor: [actor.id], rev }, opened.revision),
          text: records.actor.timeline,
        },
      }}
    >
      <section>
        <h2>{records.known}</h2>
        <Facts facts={factsOf(actor, rev)} />
        {actor.parts.length > 0 && (
          <>
            <h3>{records.actor.parts}</h3>
            <ul className={styles.columns}>
              {actor.parts.map(({ id, name, originalName, kind }) => (
                <li key={id}>
                  <a href={recordHref("actor", id, rev)}>{name}</a>{" "}
                  {originalName && <span lang={scriptLanguage(originalName)}>{originalName} </span>}
                  <span className="muted">{vocabulary.actorKind[kind].toLowerCase()}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {received.length > 0 && (
        <section>
          <h2>{records.actor.received(received.length)}</h2>
          <ActList acts={received} rev={rev} />
        </section>
      )}
      {sent.length > 0 && (
        <section>
          <h2>{records.actor.sent(sent.length)}</h2>
          <ActList acts={sent} rev={rev} />
        </section>
      )}
      {actor.ownerships.length > 0 && (
        <section>
          <h2>{records.actor.ownership}</h2>
          <OwnershipList ownerships={actor.ownerships} rev={rev} />
        </section>
      )}
      <section>
        <h2>{site.source.heading}</h2>
        <SourceList sources={actor.sources} />
      </section>
    </RecordPage>
  );
}

function factsOf(actor: ActorDetail, rev: number | undefined): Fact[] {
  const { records, grammar } = recordWords();
  const { aliases, country, countryName, parent, parentName, note, originalName, originalNameSource } = actor;
  return [
    { term: records.actor.aliases, value: grammar.list(aliases) },
    {
      term: records.actor.country,
      value: country && <a href={recordHref("country", country, rev)}>{countryName ?? country}</a>,
    },
    {
      term: records.actor.parent,
      value: parent && <a href={recordHref("actor", parent, rev)}>{parentName ?? parent}</a>,
    },
    { term: records.actor.note, value: note },
    {
      term: records.actor.originalName,
      value: originalName && originalNameSource && (
        <>
          {originalName} (<a href={originalNameSource}>{records.actor.nameSource}</a>)
        </>
      ),
    },
  ];
}

function chartLinksOf({ id, sent, nodes }: Props["actor"], rev: number | undefined): ChartLink[] {
  const { records } = recordWords();
  return [
    { href: actorView(id, rev).href, text: records.actor.timeline },
    ...(sent.length > 0
      ? [
          {
            href: timelineLink.href({ ...timelineLink.empty, sender: [id], rev }),
            text: records.actor.timelineSent,
          },
        ]
      : []),
    ...nodes.map((node) => ({
      href: supplyChainLink.href({ ...supplyChainLink.empty, focus: node.id, rev }),
      text: records.actor.chain(node.name),
    })),
  ];
}
