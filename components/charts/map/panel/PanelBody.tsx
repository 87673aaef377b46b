"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { RecordLink } from "@/components/page/RecordLink";
import panelStyles from "@/components/panel/panel.module.css";
import type { TieRow } from "@/db/queries/ties";
import type { IsoDay } from "@/lib/dates";
import { standingOf } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import styles from "./map.module.css";
import { countryTies } from "./rows";
import type { ShownInitiative } from "./shown";
import { TieFacts } from "./TieFacts";

type Props = {
  code: string;
  rev: number | undefined;
  day: IsoDay;
  initiatives: readonly ShownInitiative[];
  closeHref: string;
  onClose: (event: React.MouseEvent) => void;
};

/** The open country: its ties to the initiatives shown, then to all others, each with basis, dates and sources. */
export function CountryPanel({ code, rev, day, initiatives, closeHref, onClose }: Props) {
  const { data: country, error, refetch } = useQuery(countryTies(code, rev));
  const { site, map } = mapWords();
  const { panel } = map;
  const shownIds = initiatives.map(({ id }) => id);
  const others = country?.ties.filter(({ initiative }) => !shownIds.includes(initiative)) ?? [];
  return (
    <section className={panelStyles.panel} aria-label={panel.label} id="country">
      <LoadFailureNote error={error} onAgain={() => void refetch()} />
      {country === undefined && !error && <p role="status">{site.failure.loading}</p>}
      {country === null && <p>{panel.missing(code)}</p>}
      {country && (
        <>
          <div className={panelStyles.head}>
            <span className={panelStyles.kicker}>{panel.kicker}</span>
            <a href={closeHref} onClick={onClose}>
              {panel.close}
            </a>
          </div>
          <h2>
            {country.name} {country.originalName && <small className="muted">{country.originalName}</small>}
          </h2>
          {country.note && <p className="muted">{country.note}</p>}
          {initiatives.map((initiative) => (
            <Ties
              key={initiative.id}
              initiative={initiative}
              day={day}
              ties={country.ties.filter((tie) => tie.initiative === initiative.id)}
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
          <p>
            <RecordLink noun="country" id={code}>
              {panel.full}
            </RecordLink>
          </p>
        </>
      )}
    </section>
  );
}

type TiesProps = { initiative: ShownInitiative; ties: readonly TieRow[]; day: IsoDay };

function Ties({ initiative, ties, day }: TiesProps) {
  const { map } = mapWords();
  const standing = map.standing(standingOf(ties, initiative, day), initiative.coverage);
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
