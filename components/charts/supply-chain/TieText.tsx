import { RecordLink } from "@/components/page/RecordLink";
import type { DependencyRow } from "@/db/queries/supply-chain";
import { spellOf } from "@/lib/graph/standing";
import { chainWords } from "@/lib/words/chain";
import groups from "./groups.module.css";
import type { NodeLinks } from "./SupplyChain";
import type { Strand } from "./strands";
import styles from "./supply-chain.module.css";

type Props = NodeLinks & { strand: Strand<DependencyRow> };

/** One tie with all that is known about it: every row with its dates, measure, share, certainty, note and source. */
export function TieText({ strand, hrefOf, onFocus }: Props) {
  const { supplyChain, vocabulary } = chainWords();
  const { ties, from, to, requirement, state, certain } = strand;
  const end = (id: string, name: string) => (
    <a href={hrefOf(id)} onClick={(click) => onFocus(click, id)}>
      {name}
    </a>
  );
  const [first] = ties;
  if (!first) return null;
  return (
    <li className={styles.tie}>
      <p className={styles.tieName}>
        {state === "cut" && strand.cut && (
          <>
            <span className={`${groups.crossInk} ${groups[strand.cut.group]}`} aria-hidden="true">
              ✕
            </span>{" "}
          </>
        )}
        {end(from, first.fromName)} {vocabulary.relation[first.relation]} {end(to, first.toName)}{" "}
        <span className="muted">
          ({supplyChain.requirement(requirement)}; {supplyChain.state[state]}
          {certain ? "" : `, ${supplyChain.legend.uncertain}`})
        </span>
      </p>
      {ties.map((tie) => (
        <TieRow key={tie.id} tie={tie} />
      ))}
    </li>
  );
}

function TieRow({ tie }: { tie: DependencyRow }) {
  const { supplyChain, grammar, vocabulary, site } = chainWords();
  const { panel } = supplyChain;
  const { since, until } = spellOf(tie);
  const { share, shareBase, shareYear, note, severedBy, severedTitle, severedSenders, sources } = tie;
  return (
    <p>
      {since ? panel.since(grammar.date(since)) : panel.always}
      {until && `, ${panel.until(grammar.date(until))}`}
      {severedBy && (
        <>
          {", "}
          {panel.cutBy}{" "}
          <RecordLink noun="event" id={severedBy}>
            {severedTitle}
          </RecordLink>
          {panel.sentBy(severedSenders.map(({ name }) => name))}
        </>
      )}
      .{" "}
      {share !== null &&
        shareBase !== null &&
        shareYear !== null &&
        `${panel.share(grammar.percent(share), shareBase, shareYear)}. `}
      {vocabulary.substitutability[tie.substitutability].replace(/^./, (letter) => letter.toUpperCase())}.{" "}
      {site.confidence(vocabulary.confidence[tie.confidence])}. {note && `${note} `}
      <span className="muted">
        {sources.map(({ url, publisher }, index) => (
          <span key={url}>
            {index > 0 ? ", " : `${sources.length === 1 ? panel.source : panel.sources}: `}
            <a href={url}>{publisher}</a>
          </span>
        ))}
      </span>
    </p>
  );
}
