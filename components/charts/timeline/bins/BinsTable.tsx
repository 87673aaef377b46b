"use client";

import { type Column, SortableTable } from "@/components/table/SortableTable";
import type { Counted } from "@/lib/density";
import { timelineWords } from "@/lib/words/timeline";
import { type LaneNames, laneName } from "../lane-name";
import type { TimelineView } from "../layout";
import { type BinInWords, binRows } from "./bin-rows";
import type { ZoomTo } from "./DrawnBins";

type Props = { counted: Counted; view: TimelineView; names: LaneNames; zoomTo: ZoomTo };

/** The counted bins as a table, by lane and then by time until a head is pressed; a period leads to its acts. */
export function BinsTable({ counted, view, names, zoomTo }: Props) {
  const { site, density } = timelineWords();
  return (
    <details className="table-twin">
      <summary>{site.table.show}</summary>
      <SortableTable
        caption={density.table.caption}
        columns={columnsOf(names, zoomTo, view)}
        rows={binRows(counted, view)}
        keyOf={({ lane, days }) => `${lane} ${days.first}`}
      />
    </details>
  );
}

/** Who sent the acts of a period is a column where it is not what the lane says. */
function columnsOf(names: LaneNames, zoomTo: ZoomTo, view: TimelineView): Column<BinInWords>[] {
  const { grammar, vocabulary, density } = timelineWords();
  const { table } = density;
  const nameOf = ({ lane }: BinInWords) => laneName(lane, names);
  return [
    { heading: table.lane, sortBy: nameOf, cell: nameOf },
    {
      heading: table.first,
      names: true,
      sortBy: ({ days }) => days.first,
      cell: ({ days }) => (
        <a href={zoomTo.hrefOf(days)} onClick={(click) => zoomTo.onZoom(click, days)}>
          {days.first}
        </a>
      ),
    },
    { heading: table.last, sortBy: ({ days }) => days.last, cell: ({ days }) => days.last },
    { heading: table.acts, sortBy: ({ acts }) => acts, cell: ({ acts }) => grammar.number(acts) },
    ...(view.lanes === "sender" && !view.isCompared
      ? []
      : [{ heading: table.group, sortBy: sentBy, cell: sentBy }]),
  ];

  function sentBy({ parts }: BinInWords): string {
    return parts.map(({ group, acts }) => `${vocabulary.group[group]} ${grammar.number(acts)}`).join(", ");
  }
}
