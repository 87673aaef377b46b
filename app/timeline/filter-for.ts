import { cache } from "react";
import type { EventFilter } from "@/db/queries/events";
import { listNames, type NameRow } from "@/db/queries/names";
import { database } from "@/db/server";
import type { Refusal } from "@/lib/link/codec";
import { chosenKinds, type TimelineState, windowOf } from "@/lib/link/timeline";
import { revisionFor } from "../revision";

const PARTY_KEYS = ["actor", "sender", "target"] as const;

type Asked = {
  revision: Awaited<ReturnType<typeof revisionFor>>["revision"];
  filter: EventFilter;
  /** Names of the actors and countries that the state asks for. */
  names: NameRow[];
  refused: Refusal[];
};

/**
 * What a state of the timeline asks the database for. Ids and revisions that the record does not
 * know are left out and named, so that the rest of the link still shows something. Asked for
 * once per request: the rows, the months and the links of a page all need it.
 */
export const filterFor = cache(async (state: TimelineState): Promise<Asked> => {
  const { revision, found } = await revisionFor(state.rev);
  const asked = [...PARTY_KEYS.flatMap((key) => state[key]), ...(state.compare ?? [])];
  const names = await listNames(database(), revision.number, asked);
  const known = new Set(names.map(({ id }) => id));
  const refused: Refusal[] = PARTY_KEYS.flatMap((key) =>
    state[key]
      .filter((id) => !known.has(id))
      .map((text) => ({ key, text, reason: "not-in-record" as const })),
  );
  const compare = state.compare?.every((id) => known.has(id)) ? state.compare : undefined;
  if (state.compare && !compare)
    refused.push({ key: "compare", text: state.compare.join("~"), reason: "not-in-record" });
  if (!found) refused.push({ key: "rev", text: String(state.rev), reason: "not-in-record" });
  const filter = {
    actor: state.actor.filter((id) => known.has(id)),
    sender: state.sender.filter((id) => known.has(id)),
    target: state.target.filter((id) => known.has(id)),
    measure: chosenKinds(state.measure),
    confidence: state.confidence,
    ...windowOf(state),
    dates: state.dates ?? ("announced" as const),
    words: state.q,
    compare,
  };
  return { revision, filter, names, refused };
});
