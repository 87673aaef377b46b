/**
 * Remembers what `make` gave for the newest `most` keys, also while it is being made, so that
 * two who ask at once make it once. A failure is forgotten.
 */
export function keep<Key, Value>(
  most: number,
  make: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = kept.get(key) ?? make(key);
    // Put last again: a Map is walked in the order of insertion, and the oldest goes first.
    kept.delete(key);
    kept.set(key, known);
    known.catch(() => {
      // Forgotten and asked for again, its key may hold a newer one.
      if (kept.get(key) === known) kept.delete(key);
    });
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return known;
  };
}
