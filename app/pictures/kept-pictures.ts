import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Chart } from "@/lib/charts";
import { type PictureFormat, type PictureState, pictureQuery } from "@/lib/link/picture";
import { inTurn } from "./in-turn";

/** A picture as it is sent. */
export type Picture = { body: Uint8Array<ArrayBuffer>; etag: string };

/** Bytes of all pictures that are kept. */
const MOST_BYTES = 48 * 1024 * 1024;
/** Drawing takes the processor whole. */
const AT_ONCE = 2;
const WAITING = 16;

const turn = inTurn(AT_ONCE, WAITING);

/** What decides a picture. */
type Decisive = {
  chart: Chart;
  format: PictureFormat;
  /** The canonical query of the chart. */
  query: string;
  revision: number;
  state: PictureState;
  /** What was left out of the address, and the origin of the addresses in the picture. */
  notices: readonly string[];
  origin: string;
};

/** The key of a picture: the same for the same one. */
export function pictureKey({ chart, format, query, revision, state, notices, origin }: Decisive): string {
  return JSON.stringify([chart, format, query, revision, pictureQuery(state), notices, origin]);
}

type Make = () => Promise<Uint8Array>;

const pictures = new LRUCache<string, Picture, Make>({
  maxSize: MOST_BYTES,
  sizeCalculation: ({ body }) => body.byteLength + 1,
  fetchMethod: (_key, _stale, { context }) =>
    turn(async () => {
      const body = new Uint8Array(await context());
      return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
    }),
});

/**
 * The picture of a key, made if it is not kept: once, however many ask, and no more than two of all at a time.
 *
 * @throws PicturesBusy when many wait already, and what `make` throws
 */
export async function keptPicture(key: string, make: Make): Promise<Picture> {
  return pictures.forceFetch(key, { context: make });
}
