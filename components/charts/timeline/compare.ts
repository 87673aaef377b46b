import type { Side } from "@/lib/lanes";

type Pair = readonly [string, string];

/** With whom a sender is compared until a reader says otherwise. */
const RIVALS = ["USA", "CHN"] as const;

/**
 * The pair after one side was chosen: the other side stays, or is the United States, or China for
 * these; a sender who stood on the other side changes places. Choosing nobody ends the comparison.
 */
export function pairWith(pair: Pair | undefined, side: Side, id: string): Pair | undefined {
  if (id === "") return undefined;
  const place = side === "above" ? 0 : 1;
  const [own, other] = [pair?.[place], pair?.[1 - place]];
  const rival = (other === id ? own : other) ?? RIVALS.find((name) => name !== id) ?? RIVALS[0];
  return side === "above" ? [id, rival] : [rival, id];
}
