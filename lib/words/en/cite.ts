import type { FuzzyDate } from "../../dates";
import { grammar } from "./grammar";

/** Words of citations. */
export const cite = {
  version: (revision: number) => `Revision ${revision}`,
  note: (checkedTo: string, licence: string) => `Record checked to ${checkedTo}. ${licence}`,
  notConfirmed: "page number not confirmed",
  /** `Who restricted whom, and when? 36 acts by … . In: Chokepoint, revision 1, record checked to June 2026. https://…` */
  page: (title: string, told: string, revision: number, checkedTo: string, address: string) =>
    [
      /[.?]$/.test(title) ? title : `${title}.`,
      ...(told ? [/[.?]$/.test(told) ? told : `${told}.`] : []),
      `In: Chokepoint, revision ${revision}, record checked to ${checkedTo}.`,
      address,
    ].join(" "),
  /** `US Bureau of Industry and Security. Addition of Entities to the Entity List. 84 FR 22961, 15 May 2019. https://…` */
  official: (text: {
    senders: readonly string[];
    title: string;
    citation: string | null;
    announced: FuzzyDate;
    address: string | undefined;
  }) =>
    [
      ...(text.senders.length > 0 ? [grammar.list(text.senders)] : []),
      text.title,
      [...(text.citation ? [text.citation] : []), grammar.date(text.announced)].join(", "),
      ...(text.address ? [text.address] : []),
    ].join(". "),
};
