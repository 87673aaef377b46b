import { type Codec, type Refusal, shorten } from "./codec";
import { queryPairs } from "./query-pairs";

type Codecs = Record<string, Codec<unknown>>;

/** The state that a set of codecs describes: one value per key. */
export type StateOf<Keys extends Codecs> = {
  [Key in keyof Keys]: Keys[Key] extends Codec<infer Value> ? Value : never;
};

/** A query as a page gets it. */
export type Query = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

export type LinkReading<State> = { state: State; refused: Refusal[] };

/** One page's link: its reader, its writer, and the state in which nothing is chosen. */
export type LinkDescription<State> = {
  path: string;
  /** The state of an address without a query. */
  empty: State;
  /** Any query gives a valid state; what had to be left out is listed, in the order of the query. */
  read: (query: Query) => LinkReading<State>;
  /** The canonical query of a state, without `?`; empty when nothing is chosen. */
  query: (state: State) => string;
  /** The canonical address of a state, from the root. */
  href: (state: State) => string;
};

/** Refused parts that one page names at most; a link with more is not worth a longer answer. */
const NAMED = 12;

/**
 * Describes the link of a page by its keys, in the order in which they are written.
 * One state has one address: sets are sorted, keys ordered, absent values not written.
 */
export function describeLink<const Keys extends Codecs>(
  path: string,
  codecs: Keys,
): LinkDescription<StateOf<Keys>> {
  const entries = Object.entries<Codec<unknown>>(codecs);
  const toState = (read: (codec: Codec<unknown>, name: string) => unknown) =>
    Object.fromEntries(entries.map(([name, codec]) => [name, read(codec, name)])) as StateOf<Keys>;

  function read(query: Query): LinkReading<StateOf<Keys>> {
    const texts = textsByKey(query);
    const refused: Refusal[] = [...texts]
      .filter(([key]) => !Object.hasOwn(codecs, key))
      .map(([key, values]) => ({
        key: shorten(key),
        text: shorten(values.join(",")),
        reason: "unknown-key",
      }));
    const state = toState((codec, name) => {
      const reading = codec.read(texts.get(name) ?? []);
      for (const { text, reason } of reading.refused)
        refused.push({ key: name, text: shorten(text), reason });
      return reading.value;
    });
    return { state, refused: refused.slice(0, NAMED) };
  }

  function query(state: StateOf<Keys>): string {
    return entries
      .flatMap(([name, codec]) => {
        const text = codec.write(state[name]);
        return text === "" ? [] : [`${name}=${text}`];
      })
      .join("&");
  }

  return {
    path,
    empty: toState((codec) => codec.absent),
    read,
    query,
    href: (state) => {
      const text = query(state);
      return text === "" ? path : `${path}?${text}`;
    },
  };
}

function textsByKey(query: Query): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [key, text] of queryPairs(query)) {
    const known = texts.get(key);
    if (known) known.push(text);
    else texts.set(key, [text]);
  }
  return texts;
}
