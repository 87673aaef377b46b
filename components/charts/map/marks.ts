import type { DayMark } from "@/components/time/marks";
import { type FuzzyDate, fuzzyDate, type IsoDay } from "@/lib/dates";
import { certaintyOf, isRefusal, type Membership, spansOf } from "@/lib/memberships";
import type { MapWords } from "@/lib/words/map";

/** What can happen to an initiative on a day, in the order in which it is told. */
const ACTS = ["launched", "joins", "claimed", "declines", "leaves", "ends"] as const;
type Act = (typeof ACTS)[number];

const IS_LOSS: Record<Act, boolean> = {
  launched: false,
  joins: false,
  claimed: false,
  declines: true,
  leaves: true,
  ends: true,
};

/** What a mark needs of an initiative. */
export type MarkedInitiative = { id: string; name: string; launchedOn: IsoDay; endedOn: IsoDay | null };

/** What happened on a day; the country's name, with what is known of the date where that is not all of it. */
type Happening = { day: IsoDay; act: Act; country?: string };

/**
 * The days on which a country joined, declined or left one of some initiatives, and on which one
 * was launched, each with who and what.
 *
 * A date of which only the month or year is known stands at the first day that it may mean, not
 * before the launch, with what is known of it. Rows without any date give no mark. Where an
 * initiative itself has ended, nobody is said to leave it.
 *
 * @param memberships any order; names are told in theirs
 * @returns oldest first, one a day; none for no initiatives
 */
export function membershipMarks(
  memberships: readonly (Membership & { countryName: string })[],
  initiatives: readonly MarkedInitiative[],
  { mapTime, grammar }: MapWords,
): DayMark[] {
  const { marks: text } = mapTime;
  const nameOf = (country: string, date: FuzzyDate) =>
    date.precision === "day"
      ? grammar.named(country)
      : text.fuzzy(grammar.named(country), grammar.date(date));
  const told = initiatives.flatMap((initiative) => {
    const happenings = [
      ...lifeOf(initiative),
      ...memberships
        .filter((row) => row.initiative === initiative.id)
        .flatMap((row) => happeningsOf(row, initiative, nameOf)),
    ];
    const days = [...new Set(happenings.map(({ day }) => day))];
    return days.flatMap((day) =>
      ACTS.flatMap((act) => {
        const these = happenings.filter((one) => one.day === day && one.act === act);
        if (these.length === 0) return [];
        const countries = [...new Set(these.flatMap(({ country }) => country ?? []))];
        return [{ day, isLoss: IS_LOSS[act], label: text[act](countries, initiative.name) }];
      }),
    );
  });
  return [...new Set(told.map(({ day }) => day))].sort().map((day) => {
    const these = told.filter((one) => one.day === day);
    const losses = these.filter(({ isLoss }) => isLoss).length;
    const kind = losses === 0 ? "gain" : losses === these.length ? "loss" : "both";
    return { day, label: these.map(({ label }) => label).join("; "), kind };
  });
}

function lifeOf({ launchedOn, endedOn }: MarkedInitiative): Happening[] {
  const ended = endedOn === null ? [] : [{ day: endedOn, act: "ends" as const }];
  return [{ day: launchedOn, act: "launched" }, ...ended];
}

function happeningsOf(
  row: Membership & { countryName: string },
  { launchedOn, endedOn }: MarkedInitiative,
  nameOf: (country: string, date: FuzzyDate) => string,
): Happening[] {
  const { begins, ends } = spansOf(row, launchedOn);
  const [from, to] = [fuzzyDate(row.fromOn, row.fromPrecision), fuzzyDate(row.toOn, row.toPrecision)];
  const begun =
    begins && from
      ? [{ day: begins.first, act: beginningOf(row), country: nameOf(row.countryName, from) }]
      : [];
  const withTheRest = endedOn !== null && ends !== undefined && ends.first >= endedOn;
  const left =
    ends && to && !isRefusal(row) && !withTheRest
      ? [{ day: ends.first, act: "leaves" as const, country: nameOf(row.countryName, to) }]
      : [];
  return [...begun, ...left];
}

function beginningOf(row: Membership): Act {
  if (row.status === "declined") return "declines";
  if (row.status === "withdrawn") return "leaves";
  return certaintyOf(row) === "aggregate" ? "claimed" : "joins";
}
