import type { Chart } from "@/lib/charts";
import type { LinkDescription } from "@/lib/link/describe-link";

/** Addresses of one view, canonical and from the root. */
export type SharedAddresses = {
  /** As it is open, with the day written out; */
  open: string;
  /** the same of the newest revision, whichever that will be, */
  live: string;
  /** and of the very revision that is shown. */
  frozen: string;
};

/** A view of a chart, or a record, when it is to be shared: all of one address. */
export type SharedView = SharedAddresses & {
  /** Whose frames and pictures are offered. */
  chart: Chart;
  title: string;
  /** What stands above the chart; of a record, who or what it is with dates and numbers. */
  sentence: string;
  revision: number;
  checkedTo: string;
  /** Scheme and host of the site, such as `https://example.org`; empty gives addresses from the root. */
  origin: string;
};

/** What is shared from a panel beside a chart, or from a record's page, besides. */
export type SharedRecord = SharedView & {
  /** The text to cite it by, where it is not that of a view. */
  citation?: string;
  /** The address of the record's own page, at the revision that it is seen in; without, what is shared is a view of the chart. */
  record?: string;
  /** On a record's page, the view of the chart that shows it, and what a link to that says. */
  drawn?: SharedAddresses & { text: string };
};

/**
 * The addresses under which a state is shared.
 *
 * @param state with its day written out, so that the same is seen later
 */
export function addressesOf<State extends { rev: number | undefined }>(
  link: LinkDescription<State>,
  state: State,
  revision: number,
): SharedAddresses {
  return {
    open: link.href(state),
    live: link.href({ ...state, rev: undefined }),
    frozen: link.href({ ...state, rev: revision }),
  };
}

/** The query of an address, without `?`. */
export function queryOf(href: string): string {
  return href.split("?")[1] ?? "";
}
