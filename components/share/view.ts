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

/** What a chart's page knows of its view when it is to be shared: all of one address. */
export type SharedView = SharedAddresses & {
  chart: Chart;
  title: string;
  /** What stands above the chart. */
  sentence: string;
  revision: number;
  checkedTo: string;
  /** Scheme and host of the site, such as `https://example.org`; empty gives addresses from the root. */
  origin: string;
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
