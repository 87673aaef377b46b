import type { Refusal } from "@/lib/link/codec";
import type { SupplyChainState } from "@/lib/link/supply-chain";
import type { ToldChain } from "./tell";

/**
 * What of the address is not shown, and why: what could not be read, and what the record does not know.
 *
 * @param unread what could not be read
 */
export function leftOutOf(
  {
    state,
    data,
    scene,
    fallen,
    since,
    ways,
  }: Pick<ToldChain, "state" | "fallen" | "since" | "ways"> & {
    data?: ToldChain["data"] | undefined;
    scene?: ToldChain["scene"] | undefined;
  },
  unread: readonly Refusal[],
): Refusal[] {
  const known = new Set(fallen?.taken.map(({ id }) => id));
  const missing = (key: string, texts: readonly string[]): Refusal[] =>
    texts.map((text) => ({ key, text, reason: "not-in-record" }));
  return [
    ...unread,
    ...(state.focus !== undefined && !scene?.focus ? missing("focus", [state.focus]) : []),
    ...missing(
      "without",
      state.without.filter((id) => !known.has(id)),
    ),
    ...(state.path && !ways ? missing("path", [state.path.join("..")]) : []),
    ...(state.since !== undefined && since === undefined
      ? [{ key: "since", text: state.since, reason: "not-before" as const }]
      : []),
    ...(data?.refused ?? []),
  ];
}

/** The state without what the record does not know: what the page really shows. */
export function usable(state: SupplyChainState, refused: readonly Refusal[]): SupplyChainState {
  const unknown = new Set(refused.map(({ key, text }) => `${key}=${text}`));
  return {
    ...state,
    actor: state.actor.filter((id) => !unknown.has(`actor=${id}`)),
    focus: unknown.has(`focus=${state.focus}`) ? undefined : state.focus,
    without: state.without.filter((id) => !unknown.has(`without=${id}`)),
    path: unknown.has(`path=${state.path?.join("..")}`) ? undefined : state.path,
    since: unknown.has(`since=${state.since}`) ? undefined : state.since,
    rev: unknown.has(`rev=${state.rev}`) ? undefined : state.rev,
  };
}
