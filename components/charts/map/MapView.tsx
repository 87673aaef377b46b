"use client";

import { useMemo } from "react";
import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { useChartRows } from "@/components/page/use-chart-rows";
import { isPlainClick, useLinkState } from "@/components/page/use-link-state";
import type { Refusal } from "@/lib/link/codec";
import { type MapState, mapLink, shownDay } from "@/lib/link/map";
import { isPlaced } from "@/lib/outlines/placed";
import { words } from "@/lib/words";
import { Aims } from "./aims/Aims";
import { CountryList } from "./CountryList";
import { CountryPanel } from "./CountryPanel";
import { describeClaims, describeMap } from "./describe";
import type { Drawing } from "./drawing";
import { EnlargedMap } from "./EnlargedMap";
import { Legend } from "./Legend";
import { layoutMap } from "./layout";
import { MapFilters } from "./MapFilters";
import { MapNotes } from "./MapNotes";
import { MembershipTable } from "./MembershipTable";
import styles from "./map.module.css";
import { knownSort, refusedSort } from "./matrix/known-sort";
import { Matrix } from "./matrix/Matrix";
import { OUTLINES } from "./outlines";
import { inksOf } from "./paint";
import { type MapRows, mapRows } from "./rows";
import { showCountries } from "./shown";
import { WorldMap } from "./WorldMap";

type Props = {
  /** What the address, as it was opened, holds that is not in its state. */
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened: the notice goes when the state changes. */
  opened: string;
};

/** The map with its filters, sentence, panel, list and table: all of one address. */
export function MapView({ refused, opened }: Props) {
  const { state, go } = useLinkState(mapLink, opened);
  const { shown: held, error, isBusy, refetch } = useChartRows(state, mapRows);
  const data = held?.rows;
  const layout = useMemo(() => layoutMap(data?.countries ?? [], OUTLINES), [data?.countries]);
  if (!data) return <LoadFailureNote error={error} onAgain={() => void refetch()} />;

  const catalogue = words();
  const effective = effectiveState(state, data);
  const day = shownDay(effective, data.checkedTo);
  const newest = shownDay({ at: undefined }, data.checkedTo);
  const initiatives = data.chosen.flatMap((id) =>
    data.initiatives.filter((initiative) => initiative.id === id),
  );
  const shown = showCountries(data.countries.filter(isPlaced), data.memberships, initiatives, day);
  const hrefOf = (country: string | undefined) => mapLink.href({ ...effective, country });
  const open = (event: React.MouseEvent, country: string | undefined) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go({ ...effective, country });
  };
  const drawing: Drawing = {
    layout,
    shown: new Map(shown.map((country) => [country.id, country])),
    initiatives,
    inks: inksOf(initiatives),
    open: effective.country,
    hrefOf,
    onOpen: open,
  };
  const leftOut = [
    ...(mapLink.query(state) === opened ? refused : []),
    ...data.refused,
    ...refusedSort(state, data.initiatives),
  ];

  return (
    <>
      <p className="sentence" role="status">
        {describeMap(shown, initiatives, day, catalogue)}
      </p>
      <RefusedNotice refused={leftOut} href={mapLink.href(effective)} />
      {effective.rev !== undefined && (
        <FrozenNote
          number={data.revision}
          publishedAt={data.publishedAt}
          href={mapLink.href({ ...effective, rev: undefined })}
        />
      )}
      <LoadFailureNote error={error} onAgain={() => void refetch()} />
      <MapFilters state={effective} initiatives={data.initiatives} day={day} newest={newest} onChange={go} />
      <div className={effective.country ? `${styles.page} ${styles.withPanel}` : styles.page}>
        <div className={styles.frame} aria-busy={isBusy}>
          <p className={styles.day}>{catalogue.map.dayShown(day, day === newest)}</p>
          <WorldMap drawing={drawing} />
          <Legend {...drawing} />
          <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
        </div>
        {effective.country && (
          <CountryPanel
            code={effective.country}
            rev={effective.rev}
            day={day}
            initiatives={initiatives}
            closeHref={hrefOf(undefined)}
            onClose={(event) => open(event, undefined)}
          />
        )}
        <div className={styles.below}>
          <div className={styles.parts}>
            {layout.enlarged.map((enlarged) => (
              <EnlargedMap key={enlarged.part} drawing={drawing} enlarged={enlarged} />
            ))}
          </div>
          <MapNotes
            claims={describeClaims(data.claims, shown, initiatives, day, catalogue)}
            initiatives={initiatives}
          />
        </div>
      </div>
      <Aims aims={data.aims} initiatives={initiatives} shown={shown} day={day} />
      <CountryList {...drawing} />
      <Matrix state={effective} initiatives={data.initiatives} day={day} go={go} />
      <MembershipTable memberships={data.memberships} initiatives={initiatives} day={day} />
    </>
  );
}

/** The state without what the record does not know: what the rows really show. */
function effectiveState(state: MapState, { chosen, refused, initiatives }: MapRows): MapState {
  const isUnknown = refused.some(({ key }) => key === "rev");
  const sort = knownSort(state, initiatives);
  return { ...state, initiative: chosen, sort, rev: isUnknown ? undefined : state.rev };
}
