import type { ChoiceGroup } from "@/components/filters/SelectFilter";
import type { FilterChoice } from "@/db/queries/names";
import type { ActorKind } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";

/** Under which heading a kind of actor is offered. */
const HEADING: Record<ActorKind, "authorities" | "companies" | "others"> = {
  government: "authorities",
  ministry: "authorities",
  agency: "authorities",
  regulator: "authorities",
  legislature: "authorities",
  court: "authorities",
  bloc: "authorities",
  company: "companies",
  platform: "companies",
  group: "others",
  person: "others",
};

/** Actors and countries to choose from, under four headings; only those with the part that `role` asks for. */
export function partyGroups(
  choices: readonly FilterChoice[],
  role: "actor" | "sender" | "target",
): ChoiceGroup[] {
  const { headings } = timelineWords().timeline.filters;
  const fitting = choices.filter(
    ({ sends, receives }) => role === "actor" || (role === "sender" ? sends : receives),
  );
  return (["countries", "authorities", "companies", "others"] as const).flatMap((heading) => {
    const members = fitting.filter(({ kind }) => (kind ? HEADING[kind] : "countries") === heading);
    const named = members.map(({ id, name, originalName }) => ({
      value: id,
      label: originalName ? `${name} ${originalName}` : name,
    }));
    return named.length > 0 ? [{ label: headings[heading], choices: named }] : [];
  });
}
