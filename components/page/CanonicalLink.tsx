import type { Refusal } from "@/lib/link/codec";

/** Tells programs the one address of a page that shows less than it was asked for. (Any other is at its one address already.) */
export function CanonicalLink({ refused, href }: { refused: readonly Refusal[]; href: string }) {
  return refused.length === 0 ? null : <link rel="canonical" href={href} />;
}
