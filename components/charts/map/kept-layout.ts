import { layoutMap, type MapLayout } from "./layout";

/** How many layouts are kept: the steps of magnification, and a few revisions. */
const MOST = 8;

/** By outlines, then by what decides a layout; the last used stands last. */
const kept = new WeakMap<object, Map<string, MapLayout>>();

/** What {@link layoutMap} gives, laid out once for the same places: a page is asked for more often than places move. */
export function keptLayout(...asked: Parameters<typeof layoutMap>): MapLayout {
  const [places, outlines, times = 1, hasAll = false] = asked;
  const layouts = kept.get(outlines) ?? new Map<string, MapLayout>();
  kept.set(outlines, layouts);
  const key = [
    times,
    hasAll,
    ...places.map(({ id, latitude, longitude }) => `${id} ${latitude} ${longitude}`),
  ].join();
  const layout = layouts.get(key) ?? layoutMap(...asked);
  layouts.delete(key);
  layouts.set(key, layout);
  const [oldest] = layouts.keys();
  if (layouts.size > MOST && oldest !== undefined) layouts.delete(oldest);
  return layout;
}
