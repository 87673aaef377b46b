/** An event, and the acts that it tells from another side (a letter and the firm's answer, a warrant and the arrest). */
export type Companion = { id: string; companionOf: readonly string[] };

/**
 * The events that count as acts of their own: a record of an act seen from another side does
 * not count where the act itself is among `events`, so that one act is counted once.
 *
 * @returns a subset of `events`, in their order; none for none
 */
export function countedOnce<Event extends Companion>(events: readonly Event[]): Event[] {
  const shown = new Set(events.map(({ id }) => id));
  return events.filter(({ companionOf }) => !companionOf.some((id) => shown.has(id)));
}
