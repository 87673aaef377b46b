import type { EventDetail } from "@/db/queries/event-detail";
import { PARTY_ROLES } from "@/lib/vocabulary";
import { shareWords } from "@/lib/words/share";

type Told = Pick<EventDetail, "title" | "announcedOn" | "announcedPrecision"> & {
  parties: readonly Pick<EventDetail["parties"][number], "role" | "name">[];
};

/** An act in a line: its title, when it was announced, and who has which part in it; of many in one part the first. */
export function tellEvent({ title, announcedOn: on, announcedPrecision: precision, parties }: Told): string {
  const { share, grammar, vocabulary } = shareWords();
  const roles = PARTY_ROLES.map((role) => ({
    role: vocabulary.role[role],
    names: parties.flatMap((party) => (party.role === role ? [party.name] : [])),
  }));
  return share.act(title, grammar.date({ on, precision }), roles);
}
