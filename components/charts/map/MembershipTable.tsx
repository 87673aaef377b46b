import { memo } from "react";
import { RecordLink } from "@/components/page/RecordLink";
import { PlainTable } from "@/components/table/PlainTable";
import { type FuzzyDate, fuzzyDate, type IsoDay, writeFuzzyDate } from "@/lib/dates";
import { joinedWithin } from "@/lib/membership-days";
import { certaintyOf, heldOn, isRefusal } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import legend from "./legend/legend.module.css";
import type { MapRows } from "./rows";
import type { ShownInitiative } from "./shown";

type RowProps = {
  memberships: MapRows["memberships"];
  initiatives: readonly ShownInitiative[];
  /** A day that looks as the one shown does. */
  epoch: IsoDay;
  /** The days before the day shown within which joining is set off. */
  within: number | undefined;
  /** Codes of countries that are not chosen in the legend. */
  faded: ReadonlySet<string>;
};
type Props = RowProps & { day: IsoDay };

/** Every tie to the initiatives shown, and whether it held on the day; by initiative and country. */
export const MembershipTable = memo(function MembershipTable({ day, ...rows }: Props) {
  const { site, map, mapLegend } = mapWords();
  const { table } = map;
  const headings = [
    table.country,
    table.initiative,
    table.status,
    table.from,
    table.to,
    table.held,
    table.certainty,
    table.source,
  ];
  return (
    <PlainTable
      summary={site.table.show}
      caption={
        <>
          {table.caption(day)}
          {rows.faded.size > 0 && <p className="muted">{mapLegend.tableNote}</p>}
        </>
      }
      headings={headings}
    >
      <Rows {...rows} />
    </PlainTable>
  );
});

/** The rows: those of one day are those of the next, until some standing changes. */
const Rows = memo(function Rows({ memberships, initiatives, epoch, within, faded }: RowProps) {
  const { map, mapTime, vocabulary, grammar } = mapWords();
  const { table } = map;
  const write = (date: FuzzyDate | undefined) => date && writeFuzzyDate(date);
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const heldWord = (row: MapRows["memberships"][number], initiative: ShownInitiative) => {
    const joined = within === undefined ? undefined : joinedWithin([row], initiative, epoch, within);
    return joined
      ? mapTime.recent.held(grammar.date(joined))
      : table.heldWord[heldOn(row, initiative.launchedOn, epoch)];
  };
  return (
    <tbody>
      {memberships.map((row) => {
        const initiative = byId.get(row.initiative);
        return (
          <tr key={row.id} {...(faded.has(row.country) && { className: legend.fadedText })}>
            <th scope="row">
              <RecordLink noun="country" id={row.country}>
                {row.countryName}
              </RecordLink>
            </th>
            <td>{initiative?.name}</td>
            <td>{vocabulary.membership[row.status]}</td>
            <td>{write(fuzzyDate(row.fromOn, row.fromPrecision)) ?? table.unknown}</td>
            <td>{write(fuzzyDate(row.toOn, row.toPrecision))}</td>
            <td>{initiative && heldWord(row, initiative)}</td>
            <td>{isRefusal(row) && !row.contested ? "" : map.style[certaintyOf(row)]}</td>
            <td>
              <a href={row.sourceUrl}>{row.sourcePublisher}</a>
            </td>
          </tr>
        );
      })}
    </tbody>
  );
});
