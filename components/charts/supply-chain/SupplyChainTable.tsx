import { RecordLink } from "@/components/page/RecordLink";
import { PlainTable } from "@/components/table/PlainTable";
import type { DependencyRow } from "@/db/queries/supply-chain";
import { type IsoDay, writeFuzzyDate } from "@/lib/dates";
import { spellOf, standingOn } from "@/lib/graph/standing";
import { chainWords } from "@/lib/words/chain";
import type { Strand } from "./strands";

/** The ties of the picture as a table, one row of the record each; also those that have not begun. */
export function SupplyChainTable({
  strands,
  day,
}: {
  strands: readonly Strand<DependencyRow>[];
  day: IsoDay;
}) {
  const { site, supplyChain, grammar } = chainWords();
  const { table } = supplyChain;
  const headings = [
    table.from,
    table.to,
    table.need,
    table.since,
    table.until,
    table.state,
    table.measure,
    table.share,
    table.substitute,
    table.source,
  ];
  return (
    <PlainTable summary={site.table.show} caption={table.caption(grammar.day(day))} headings={headings}>
      <tbody>
        {strands.flatMap(({ ties }) => ties.map((tie) => <TieRow key={tie.id} tie={tie} day={day} />))}
      </tbody>
    </PlainTable>
  );
}

function TieRow({ tie, day }: { tie: DependencyRow; day: IsoDay }) {
  const { supplyChain, vocabulary, grammar } = chainWords();
  const { since, until } = spellOf(tie);
  const { phase } = standingOn({ since, until }, day);
  const { share, shareBase, shareYear } = tie;
  const source = tie.sources[0];
  return (
    <tr>
      <th scope="row">{tie.fromName}</th>
      <td>{tie.toName}</td>
      <td>{supplyChain.requirement(tie.requirement)}</td>
      <td>{since && writeFuzzyDate(since)}</td>
      <td>{until && writeFuzzyDate(until)}</td>
      <td>{supplyChain.state[phase === "ended" && tie.severedBy !== null ? "cut" : phase]}</td>
      <td>
        {tie.severedBy && (
          <>
            <RecordLink noun="event" id={tie.severedBy}>
              {tie.severedTitle}
            </RecordLink>
            {supplyChain.panel.sentBy(tie.severedSenders.map(({ name }) => name))}
          </>
        )}
      </td>
      <td>
        {share !== null &&
          shareBase !== null &&
          shareYear !== null &&
          supplyChain.panel.share(grammar.percent(share), shareBase, shareYear)}
      </td>
      <td>{vocabulary.substitutability[tie.substitutability]}</td>
      <td>{source && <a href={source.url}>{source.publisher}</a>}</td>
    </tr>
  );
}
