import type { Chart } from "../charts";
import { SCHEMES, type Scheme } from "../colours";
import { apart } from "./apart";
import type { Refusal } from "./codec";
import { word } from "./codecs";
import { describeLink, type Query } from "./describe-link";

const KEYS = { theme: word(SCHEMES) };

/** The folder of the frames that other sites show. */
const EMBED_PATH = "/embed";

const link = describeLink(EMBED_PATH, KEYS);

/** What a link to a chart in a frame says besides the chart's own keys: the scheme, or that of the reader's device. */
export type EmbedReading = {
  scheme: Scheme | undefined;
  refused: Refusal[];
  /** The chart's part of the query, as it was given. */
  chartQuery: URLSearchParams;
};

/** Any query gives a valid frame; what of the frame's own keys had to be left out is named. */
export function readEmbed(query: Query): EmbedReading {
  const { own, rest } = apart(query, Object.keys(KEYS));
  const { state, refused } = link.read(own);
  return { scheme: state.theme, refused, chartQuery: rest };
}

/**
 * The address of a chart in a frame, from the root.
 *
 * @param chartQuery the chart's own query, without `?`
 */
export function embedHref(chart: Chart, chartQuery: string, scheme?: Scheme): string {
  const query = [chartQuery, link.query({ theme: scheme })].filter(Boolean).join("&");
  return `${EMBED_PATH}/${chart}${query && `?${query}`}`;
}

/** Whether a path is one of those that other sites may show in a frame. */
export function isEmbedPath(path: string): boolean {
  return path === EMBED_PATH || path.startsWith(`${EMBED_PATH}/`);
}
