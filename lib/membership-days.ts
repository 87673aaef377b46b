import { addDays, type FuzzyDate, fuzzyDate, type IsoDay } from "./dates";
import { heldOn, isRefusal, type Launch, type Membership, spansOf } from "./memberships";

/**
 * The days on which where a country stands towards an initiative may become other than it was the
 * day before: the launch, and where a tie begins or ends, perhaps or surely. Between two of them
 * every day looks the same.
 *
 * @param within also the first day on which a tie began more than so many days ago
 * @returns in order, each once; rows of other initiatives are passed over
 */
export function standingDays(
  memberships: readonly Membership[],
  { id, launchedOn }: Launch,
  within?: number,
): IsoDay[] {
  const days = memberships
    .filter(({ initiative }) => initiative === id)
    .flatMap((row) => {
      const { begins, ends } = spansOf(row, launchedOn);
      const old = begins && within !== undefined ? [addDays(begins.first, within + 1)] : [];
      return [begins, ends].flatMap((span) => (span ? [span.first, span.last] : [])).concat(old);
    });
  return [...new Set([launchedOn, ...days])].sort();
}

/**
 * When a country joined, where a tie of it holds on a day and none had begun more than `within`
 * days before. A date that is known by its month or year alone counts from the first day that it
 * may mean, and only once it is over.
 *
 * @param rows of one country in one initiative, any order
 * @returns the earliest beginning, as far as it is known; none where it joined earlier, or not at all
 */
export function joinedWithin(
  rows: readonly Membership[],
  { launchedOn }: Launch,
  day: IsoDay,
  within: number,
): FuzzyDate | undefined {
  const [first] = rows
    .filter((row) => !isRefusal(row) && heldOn(row, launchedOn, day) === "yes")
    .flatMap((row) => {
      const date = fuzzyDate(row.fromOn, row.fromPrecision);
      const { begins } = spansOf(row, launchedOn);
      return date && begins ? [{ date, begins }] : [];
    })
    .sort((a, b) => (a.begins.first < b.begins.first ? -1 : 1));
  return first && first.begins.first >= addDays(day, -within) ? first.date : undefined;
}
