import { memo } from "react";
import { PlainTable } from "@/components/table/PlainTable";
import type { ClaimedCountRow } from "@/db/queries/initiatives";
import { lastDay, writeFuzzyDate } from "@/lib/dates";
import { mapWords } from "@/lib/words/map";
import { type Step, stepAt } from "./steps";

type Props = {
  name: string;
  claims: readonly ClaimedCountRow[];
  named: readonly Step[];
  ownAct: readonly Step[];
};

/** Every claim in its order, of operators too, and what can be named on the last day that it may mean. */
export const ClaimedTable = memo(function ClaimedTable({ name, claims, named, ownAct }: Props) {
  const { claimed } = mapWords();
  const { table } = claimed;
  const countOn = (steps: readonly Step[], claim: ClaimedCountRow) =>
    claimed.between(stepAt(steps, lastDay(claim)) ?? { least: 0, most: 0 });
  const headings = [table.date, table.count, table.unit, table.named, table.ownAct, table.source, table.note];
  return (
    <PlainTable summary={table.show} caption={table.caption(name)} headings={headings}>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <th scope="row">{writeFuzzyDate(claim)}</th>
            <td>{claimed.count(claim)}</td>
            <td>{claim.unit}</td>
            <td>{countOn(named, claim)}</td>
            <td>{countOn(ownAct, claim)}</td>
            <td>
              <a href={claim.sourceUrl}>{claim.sourcePublisher}</a>
            </td>
            <td>{claim.note}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
});
