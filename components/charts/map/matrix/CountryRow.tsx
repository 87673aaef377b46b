import type { FilterLink } from "@/components/panel/filter-link";
import type { IsoDay } from "@/lib/dates";
import type { Standing } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import { matrixWords } from "@/lib/words/matrix";
import { describeStanding } from "../describe";
import type { ShownInitiative } from "../shown";
import type { GridRow } from "./grid";
import { Mark } from "./Mark";
import { markPaint } from "./marks";

type Props = {
  row: GridRow;
  initiatives: readonly ShownInitiative[];
  day: IsoDay;
  isOpen: boolean;
  link: FilterLink;
};

/** One country: how many ties it has, and where it stands towards each initiative. */
export function CountryRow({ row, initiatives, day, isOpen, link }: Props) {
  const { table } = matrixWords().matrix;
  return (
    <tr>
      <th scope="row">
        <a {...link} {...(isOpen && { "aria-current": "true" as const })}>
          {row.name}
        </a>
      </th>
      <td>{table.tiesOf(row.ties, row.ties + row.perhaps)}</td>
      {initiatives.map((initiative, index) => (
        <Cell key={initiative.id} standing={row.standings[index]} initiative={initiative} day={day} />
      ))}
    </tr>
  );
}

type CellProps = { standing: Standing | undefined; initiative: ShownInitiative; day: IsoDay };

/** A mark with its meaning in words; a dash where there is no tie, a dot where none was found, nothing before the launch. */
function Cell({ standing = { kind: "none" }, initiative, day }: CellProps) {
  const { matrix } = matrixWords();
  const text =
    day < initiative.launchedOn && standing.kind === "none"
      ? matrix.table.notLaunched
      : describeStanding(standing, initiative, mapWords());
  if (standing.kind !== "none")
    return (
      <td title={text}>
        <Mark {...markPaint(standing, initiative)} />
        <span className="visually-hidden">{text}</span>
      </td>
    );
  const sign = day < initiative.launchedOn ? "" : initiative.coverage === "complete" ? "–" : "·";
  return (
    <td data-sign={sign}>
      <span className="visually-hidden">{text}</span>
    </td>
  );
}
