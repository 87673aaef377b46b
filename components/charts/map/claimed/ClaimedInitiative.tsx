import { useMemo } from "react";
import type { ClaimedCountRow, InitiativeRow } from "@/db/queries/initiatives";
import type { IsoDay } from "@/lib/dates";
import type { Membership } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import { ClaimedChart } from "./ClaimedChart";
import { ClaimedTable } from "./ClaimedTable";
import styles from "./claimed.module.css";
import { claimedOn, claimedSteps, stateClaims } from "./claims";
import { LINES, layoutClaimed } from "./layout";
import { namedSteps } from "./named";
import { stepAt } from "./steps";

type Props = {
  initiative: InitiativeRow;
  memberships: readonly Membership[];
  claims: readonly ClaimedCountRow[];
  ink: string;
  /** The last claim in words, with its source; none before the first. */
  said: { text: string; sourceUrl: string } | undefined;
  day: IsoDay;
  newest: IsoDay;
};

const NOBODY = { least: 0, most: 0 };

/** One initiative: the three numbers on the day, the same over time, the last claim, and every claim as a table. */
export function ClaimedInitiative({ initiative, memberships, claims, ink, said, day, newest }: Props) {
  const { claimed: text, map } = mapWords();
  const { id, name } = initiative;
  const series = useMemo(() => {
    const counting = stateClaims(claims, id);
    return {
      launchedOn: initiative.launchedOn,
      claims: counting,
      claimed: claimedSteps(counting),
      ...namedSteps(memberships, initiative),
    };
  }, [claims, memberships, initiative, id]);
  const layout = useMemo(() => layoutClaimed(series, newest), [series, newest]);
  const all = useMemo(() => claims.filter((claim) => claim.initiative === id), [claims, id]);
  const on = { named: stepAt(series.named, day) ?? NOBODY, ownAct: stepAt(series.ownAct, day) ?? NOBODY };
  const dates = series.claims.map(({ on }) => on);
  const differ = new Set(dates).size < dates.length;
  const hasBand = LINES.some((key) => layout.lines[key].band !== "");
  return (
    <div className={styles.initiative}>
      <h2>{text.heading(name)}</h2>
      <p className={styles.day}>{text.onDay(day, claimedOn(series.claims, day), on.named, on.ownAct)}</p>
      <p className={styles.unit}>{text.unit}</p>
      <ClaimedChart layout={layout} label={text.chart(name)} ink={ink} day={day} />
      <p className="muted">
        {layout.lastChange < newest && text.unchanged(layout.lastChange)} {hasBand && text.band}{" "}
        {differ && text.differ}
      </p>
      {said && (
        <p>
          {said.text} <a href={said.sourceUrl}>{map.claim.source}</a>
        </p>
      )}
      <ClaimedTable name={name} claims={all} named={series.named} ownAct={series.ownAct} />
    </div>
  );
}
