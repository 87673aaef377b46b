import type { Chart } from "@/lib/charts";
import type { Refusal } from "@/lib/link/codec";
import type { Query } from "@/lib/link/describe-link";
import { mapLink } from "@/lib/link/map";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { timelineLink } from "@/lib/link/timeline";
import { mapTable } from "./map-file";
import { supplyChainTable } from "./supply-chain-file";
import type { Table } from "./table";
import { timelineTable } from "./timeline-file";

/** What a query asks of a chart: its canonical form, the revision it names, what of it was left out, and its table. */
export type Asked = {
  query: string;
  rev: number | undefined;
  refused: Refusal[];
  /** The noun of the table's rows, by which its columns are described. */
  subject: "timeline" | "supply-chain" | "map" | "measures";
  /** @param origin what the addresses in the rows begin with */
  loadTable: (origin: string) => Promise<Table>;
};

const READERS: Record<Chart, (query: Query) => Asked> = {
  timeline(query) {
    const { state, refused } = timelineLink.read(query);
    return {
      query: timelineLink.query(state),
      rev: state.rev,
      refused,
      subject: "timeline",
      loadTable: (origin) => timelineTable(state, origin),
    };
  },
  "supply-chain"(query) {
    const { state, refused } = supplyChainLink.read(query);
    return {
      query: supplyChainLink.query(state),
      rev: state.rev,
      refused,
      subject: "supply-chain",
      loadTable: () => supplyChainTable(state),
    };
  },
  map(query) {
    const { state, refused } = mapLink.read(query);
    return {
      query: mapLink.query(state),
      rev: state.rev,
      refused,
      subject: state.layer === undefined ? "map" : "measures",
      loadTable: (origin) => mapTable(state, origin),
    };
  },
};

/** Reads a query as the page of a chart reads it. Never throws. */
export function readAsked(chart: Chart, query: Query): Asked {
  return READERS[chart](query);
}
