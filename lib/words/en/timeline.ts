import type { FuzzyDate } from "../../dates";
import { grammar } from "./grammar";

type Count = {
  acts: number /** None where the acts are not drawn one by one. */;
  senders: number | undefined;
  beyond: number;
  proposed: number;
  twice: number;
};
type Window = { from?: string | undefined; to?: string | undefined };

/** Words of the timeline. */
export const timeline = {
  title: "Who restricted whom, and when?",
  none: (about: string) => `No act in the record matches${about}.`,
  /** `36 acts by 19 senders concern Huawei between … ; 13 of them reach beyond the sender's own jurisdiction.` */
  sentence({ acts, senders, beyond, proposed, twice }: Count, about: string): string {
    const by = senders === undefined ? "" : ` by ${grammar.count(senders, "sender", "senders")}`;
    const counted = `${grammar.count(acts, "act", "acts")}${by}${about}`;
    const reach =
      beyond === 0
        ? ""
        : `; ${acts === 1 ? "it reaches" : beyond === acts ? "all of them reach" : `${grammar.number(beyond)} of them ${beyond === 1 ? "reaches" : "reach"}`} beyond the sender’s own jurisdiction`;
    const proposals =
      proposed === 0
        ? ""
        : ` ${proposed === acts ? "None is" : `${grammar.number(proposed)} ${proposed === 1 ? "is" : "are"} proposed or withdrawn and not`} in force.`;
    const companions =
      twice === 0
        ? ""
        : ` ${twice === 1 ? "One act is" : `${grammar.number(twice)} acts are`} shown from two sides and counted once.`;
    return `${counted}${reach}.${proposals}${companions}`;
  },
  about: {
    actor: (names: string) => ` concerning ${names}`,
    sender: (names: string) => ` sent from ${names}`,
    target: (names: string) => ` aimed at ${names}`,
    measure: (names: string) => ` under ${names}`,
    words: (text: string) => ` with the words “${text}”`,
    window({ from, to }: Window): string {
      if (from && to) return `, ${from} to ${to}`;
      if (from) return `, from ${from} on`;
      return to ? `, up to ${to}` : "";
    },
    effective: ", by the day they took effect",
  },
  acts: (number: number) => grammar.count(number, "act", "acts"),
  chartLabel: "Timeline of acts",
  markLabel: (title: string, date: string, measure: string, sender: string) =>
    `${date}: ${title}. ${measure}, ${sender}`,
  legend: {
    label: "Legend",
    beyond: "reaches beyond the sender’s own jurisdiction",
    inForce: "in force, as far as known",
    open: "no end known",
    proposed: "proposed or withdrawn",
    fuzzy: "day not known",
  },
  filters: {
    actor: "Actor",
    sender: "Sender",
    target: "Target",
    measure: "Measure",
    from: "From",
    to: "To",
    dates: "Date",
    announced: "Announced",
    effective: "Took effect",
    lanes: "Lanes",
    lane: { sender: "By sender", target: "By target", measure: "By measure" },
    search: "Words",
    headings: {
      countries: "Countries and territories",
      authorities: "Governments, agencies, courts",
      companies: "Companies and platforms",
      others: "Groups and persons",
    },
  },
  lane: { none: "No target named" },
  table: {
    caption: "Acts in this chart, oldest first",
    announced: "Announced",
    effective: "In force from",
    ended: "Ended",
    title: "Act",
    sender: "Sender",
    target: "Target",
    measure: "Measure",
    source: "Source",
  },
  panel: {
    label: "The open event",
    close: "Close",
    full: "The whole record of this event",
    announced: "Announced",
    effective: "In force",
    ended: "Ended",
    scheduledEnd: "Scheduled end",
    none: "not known",
    proposed: "never in force",
    lag: (days: number) =>
      days === 0
        ? "the same day"
        : days > 0
          ? `${grammar.count(days, "day", "days")} later`
          : `${grammar.count(-days, "day", "days")} earlier`,
    noEnd: "no end known",
    legal: "Legal basis",
    citation: "Official citation",
    recalled: "page number not confirmed",
    listNotice: "As cited by the list",
    reach: "Reach",
    beyond: "beyond the sender’s own jurisdiction",
    within: "within the sender’s own jurisdiction",
    certainty: "Certainty",
    links: "What it answers, and what followed",
    cut: "What it cut",
    cutTie: (from: string, to: string, date: string) => `${from} → ${to}, ${date}`,
    note: "Note",
    partyEnded: (date: FuzzyDate) => `until ${grammar.date(date)}`,
    companion: "counted once, with the act it accompanies",
  },
  empty: {
    heading: "No act passes these filters",
  },
};
