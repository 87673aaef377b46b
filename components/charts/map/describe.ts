import type { FuzzyDate, IsoDay, Precision } from "@/lib/dates";
import { CERTAINTIES, type Certainty, isTie, type Standing } from "@/lib/memberships";
import type { MapWords } from "@/lib/words/map";
import { type Claim, claimedOn, stateClaims } from "./claimed/claims";
import { type Look, STYLES, slotOf } from "./looks";
import { isRecent, type ShownCountry, type ShownInitiative } from "./shown";

/** What a sentence needs of an initiative. */
export type DescribedInitiative = ShownInitiative & { launchedPrecision: Precision };

/** What a sentence needs of a claim. */
export type SourcedClaim = Claim & { sourceUrl: string };

/**
 * True sentences about a day: per initiative how many countries and territories have a tie and
 * how sure that is, whose day is not known, who refused; of two initiatives, who is in both.
 * Before an initiative's launch it says so.
 *
 * @param within the days before the day within which joining is counted; without, it is not
 */
export function describeMap(
  shown: readonly ShownCountry[],
  initiatives: readonly DescribedInitiative[],
  day: IsoDay,
  words: MapWords,
  within?: number,
): string {
  const stands = initiatives.map((initiative, index) => {
    const stand = standInWords(shown, initiative, index, day);
    const joined = shown.filter(({ joined }) => joined[index] !== undefined).length;
    const recent = within === undefined ? "" : words.mapTime.recent.clause(joined, stand.ties, within);
    return words.map.stand({ ...stand, recent });
  });
  const inBoth = shown.filter(({ look }) => look === "both" || look === "both-unsure");
  const launched = initiatives.every(({ launchedOn }) => launchedOn <= day);
  const both =
    initiatives.length === 2 && launched
      ? [
          words.map.both(
            inBoth.map(({ name }) => name),
            inBoth.some(({ standings }) => standings.some(({ kind }) => kind === "perhaps")),
          ),
        ]
      : [];
  return words.map.on(day, [...stands, ...both].join(" "));
}

function standInWords(
  shown: readonly ShownCountry[],
  initiative: DescribedInitiative,
  index: number,
  day: IsoDay,
): Omit<Parameters<MapWords["map"]["stand"]>[0], "recent"> {
  const at = shown.map(({ name, standings }) => ({
    name,
    standing: standings[index] ?? { kind: "none" as const },
  }));
  const namesOf = (kind: Standing["kind"]) =>
    at.filter(({ standing }) => standing.kind === kind).map(({ name }) => name);
  const ties = at.flatMap(({ name, standing }) => (standing.kind === "tie" ? [{ name, ...standing }] : []));
  return {
    name: initiative.name,
    launched: { on: initiative.launchedOn, precision: initiative.launchedPrecision },
    isLaunched: initiative.launchedOn <= day,
    ties: ties.length,
    byCertainty: countBy(ties.map(({ certainty }) => certainty)),
    observers: ties.filter(({ status }) => status === "observer").length,
    only: ties.length === 1 ? ties[0]?.name : undefined,
    perhaps: namesOf("perhaps"),
    declined: namesOf("declined"),
    withdrawn: namesOf("withdrawn"),
  };
}

function countBy(certainties: readonly Certainty[]): Record<Certainty, number> {
  const counts: Record<Certainty, number> = { "own-act": 0, named: 0, aggregate: 0, contested: 0 };
  for (const certainty of CERTAINTIES)
    counts[certainty] = certainties.filter((one) => one === certainty).length;
  return counts;
}

/**
 * What was claimed last by a day, beside how many countries can be named on that day; one line
 * per initiative with a claim, none for one without. Claims of one day stand together, because
 * sources differ.
 */
export function describeClaims(
  claims: readonly SourcedClaim[],
  shown: readonly ShownCountry[],
  initiatives: readonly ShownInitiative[],
  day: IsoDay,
  words: MapWords,
): { initiative: string; text: string; sourceUrl: string }[] {
  return initiatives.flatMap(({ id, name }, index) => {
    const last = claimedOn(stateClaims(claims, id), day);
    const [first] = last;
    if (!first) return [];
    const ties = shown.flatMap(({ standings }) =>
      standings[index]?.kind === "tie" ? [standings[index]] : [],
    );
    const contested = ties.filter((standing) => isTie(standing) && standing.certainty === "contested").length;
    const said = last.map((claim) => ({
      ...claim,
      date: { on: claim.on, precision: claim.precision } satisfies FuzzyDate,
    }));
    return [
      {
        initiative: id,
        text: words.map.claim.sentence(name, said, ties.length, contested),
        sourceUrl: first.sourceUrl,
      },
    ];
  });
}

/** What a country's link is called: its name, where it stands towards each initiative, and that it joined of late where that is set off. */
export function describeCountry(
  { name, standings, joined }: ShownCountry,
  initiatives: readonly ShownInitiative[],
  words: MapWords,
  within?: number,
): string {
  const recent = within !== undefined && isRecent({ joined }) ? `. ${words.mapTime.recent.mark(within)}` : "";
  const label = words.map.markLabel(
    name,
    initiatives.map((initiative, index) => ({
      name: initiative.name,
      standing: describeStanding(standings[index] ?? { kind: "none" }, initiative, words),
    })),
  );
  return label + recent;
}

/** Where a country stands; where that is contested, by whose word, and by whose it does not. */
export function describeStanding(
  standing: Standing,
  { coverage, sponsors }: Pick<ShownInitiative, "coverage" | "sponsors">,
  { map, mapHands: { reading } }: MapWords,
): string {
  const text = map.standing(standing, coverage);
  if (standing.kind !== "tie" || standing.certainty !== "contested") return text;
  const { status, statedBy, refused, refusedBy = "report" } = standing;
  const names = sponsors.map(({ name }) => name);
  const tie = statedBy ? reading.contested(reading.tie(status, statedBy, names)) : text;
  return refused ? `${tie}; ${reading.refusal(refused, refusedBy)}` : tie;
}

/** When a country joined what it joined of late: `joined 5 September 2020`; none where it did not. */
export function describeJoining({ joined }: ShownCountry, words: MapWords): string | undefined {
  const dates = [...new Set(joined.flatMap((date) => (date ? [words.grammar.date(date)] : [])))];
  return dates.length === 0 ? undefined : words.mapTime.recent.joined(words.grammar.list(dates));
}

/** What a look means, in words, with the name of the initiative where it belongs to one. */
export function describeLook(look: Look, initiatives: readonly ShownInitiative[], words: MapWords): string {
  const { look: label, style } = words.map;
  if (look === "none") return label.none(initiatives.map(({ coverage }) => coverage));
  const slot = slotOf(look);
  if (look === "both" || look === "both-unsure" || !slot)
    return look === "both" ? label.both : label["both-unsure"];
  const name = initiatives[slot === "first" ? 0 : 1]?.name ?? "";
  const found = STYLES.find((one) => look === `${slot}-${one}`);
  return label.of(name, found ? style[found] : "");
}
