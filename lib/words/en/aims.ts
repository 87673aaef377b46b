import type { IsoDay } from "../../dates";
import type { AimSubject, Coverage } from "../../vocabulary";
import { grammar } from "./grammar";

/** Words of the comparison of what initiatives ask for. */
export const aims = {
  heading: (number: number) => (number === 2 ? "What the two ask for" : "What it asks for"),
  caption: "Sponsors, launch, state and aims",
  subjects: "About",
  sponsors: (number: number) => (number === 1 ? "Sponsor" : "Sponsors"),
  noSponsor: "none named",
  launched: "Launched",
  ended: (date: string) => `ended ${date}`,
  status: "Status",
  coverage: "Our list of members",
  coverageInWords: {
    complete: "complete as far as known",
    partial: "no complete list found",
    minimal: "few members found by name",
  } satisfies Record<Coverage, string>,
  named: (day: IsoDay) => `Ties on ${grammar.day(day)}`,
  count: (number: number) => grammar.count(number, "country or territory", "countries and territories"),
  subject: {
    states: "Asked of states",
    companies: "Asked of companies",
    data: "On data",
    suppliers: "On suppliers",
  } satisfies Record<AimSubject, string>,
  unstated: "not stated in the sources read",
};
