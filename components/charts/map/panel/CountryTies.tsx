import { RecordLink } from "@/components/page/RecordLink";
import type { TieRow } from "@/db/queries/ties";
import type { IsoDay } from "@/lib/dates";
import { standingOf } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import { describeStanding } from "../describe";
import type { ShownInitiative } from "../shown";
import styles from "./panel.module.css";
import { TieFacts } from "./TieFacts";

type Props = { ties: readonly TieRow[]; day: IsoDay; initiatives: readonly ShownInitiative[] };

/** A country's ties to the initiatives shown, then to all others, each with basis, dates and sources. */
export function CountryTies({ ties, day, initiatives }: Props) {
  const { panel } = mapWords().map;
  const shownIds = initiatives.map(({ id }) => id);
  const others = ties.filter(({ initiative }) => !shownIds.includes(initiative));
  return (
    <>
      {initiatives.map((initiative) => (
        <Ties
          key={initiative.id}
          initiative={initiative}
          day={day}
          ties={ties.filter((tie) => tie.initiative === initiative.id)}
        />
      ))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>
            {panel.others} ({others.length})
          </summary>
          {others.map((tie) => (
            <div key={tie.id}>
              <h3>
                <RecordLink noun="initiative" id={tie.initiative}>
                  {tie.initiativeName}
                </RecordLink>
              </h3>
              <TieFacts tie={tie} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

type TiesProps = { initiative: ShownInitiative; ties: readonly TieRow[]; day: IsoDay };

function Ties({ initiative, ties, day }: TiesProps) {
  const words = mapWords();
  const { map } = words;
  const standing = describeStanding(standingOf(ties, initiative, day), initiative, words);
  return (
    <>
      <h3>
        <RecordLink noun="initiative" id={initiative.id}>
          {initiative.name}
        </RecordLink>
      </h3>
      <p>{map.panel.standsOn(day, standing)}</p>
      {ties.length > 1 && ties.some(({ contested }) => contested) && (
        <p className="muted">{map.panel.readings}</p>
      )}
      {ties.map((tie) => (
        <TieFacts key={tie.id} tie={tie} />
      ))}
    </>
  );
}
