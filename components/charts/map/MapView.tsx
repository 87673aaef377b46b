"use client";

import { type ReactNode, useMemo } from "react";
import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { DaySlider } from "@/components/time/DaySlider";
import { slidingDays } from "@/components/time/sliding-days";
import type { Refusal } from "@/lib/link/codec";
import { mapLink } from "@/lib/link/map";
import { refusedWindow } from "@/lib/link/measures";
import { mapWords } from "@/lib/words/map";
import { Aims } from "./aims/Aims";
import { CountryList } from "./CountryList";
import { Claimed } from "./claimed/Claimed";
import { describeMap } from "./describe";
import { EnlargedMap } from "./EnlargedMap";
import { Legend } from "./Legend";
import { MapFilters } from "./MapFilters";
import { MapNotes } from "./MapNotes";
import { MembershipTable } from "./MembershipTable";
import styles from "./map.module.css";
import { membershipMarks } from "./marks";
import { refusedSort } from "./matrix/known-sort";
import { Matrix } from "./matrix/Matrix";
import { LayerSwitch } from "./measures/LayerSwitch";
import { useMeasures } from "./measures/use-measures";
import { CountryPanel } from "./panel/CountryPanel";
import { useMap } from "./use-map";
import { WorldMap } from "./WorldMap";

type Props = {
  /** What the address, as it was opened, holds that is not in its state. */
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened: the notice goes when the state changes. */
  opened: string;
  /** What lies under the countries, drawn by the server. */
  ground: ReactNode;
  /** Scheme and host of the site, for addresses that are taken away. */
  origin: string;
};

/** The map with its filters, slider, sentence, claims, panel, list and table: all of one address. */
export function MapView({ refused, opened, ground, origin }: Props) {
  const map = useMap(opened);
  const { asked, state, go, data, day, newest, initiatives, memberships, shown, error } = map;
  const measures = useMeasures(state, data, map.drawing, go);
  const { layer } = measures;
  const drawing = layer?.drawing ?? map.drawing;
  const marks = useMemo(
    () => membershipMarks(memberships, initiatives, mapWords()),
    [memberships, initiatives],
  );
  const refetch = () => void map.refetch();
  if (!data) return <LoadFailureNote error={error} onAgain={refetch} />;

  const catalogue = mapWords();
  const leftOut = [
    ...(mapLink.query(asked) === opened ? refused : []),
    ...data.refused,
    ...refusedSort(asked, data.initiatives),
    ...refusedWindow(asked),
  ];
  return (
    <>
      <p className="sentence" role="status" aria-live={map.isMoving ? "off" : "polite"}>
        {layer?.sentence ?? describeMap(shown, initiatives, day, catalogue, map.within)}
      </p>
      <RefusedNotice refused={leftOut} href={mapLink.href(state)} />
      {state.rev !== undefined && (
        <FrozenNote
          number={data.revision}
          publishedAt={data.publishedAt}
          href={mapLink.href({ ...state, rev: undefined })}
        />
      )}
      <LoadFailureNote error={error} onAgain={refetch} />
      <LoadFailureNote error={measures.error} onAgain={measures.again} />
      <LayerSwitch state={state} onChange={go} />
      {layer?.filters ?? (
        <>
          <MapFilters state={state} initiatives={data.initiatives} day={day} newest={newest} onChange={go} />
          <div className={styles.slider}>
            <DaySlider
              {...slidingDays(marks, newest, [state.at ?? newest])}
              day={map.sliderDay}
              marks={marks}
              label={catalogue.mapTime.slider}
              onMove={map.move}
              onRest={map.rest}
            />
          </div>
        </>
      )}
      <div className={state.country ? `${styles.page} ${styles.withPanel}` : styles.page}>
        <div className={styles.frame} aria-busy={map.isBusy || measures.isBusy}>
          <p className={styles.day}>{layer?.heading ?? catalogue.map.dayShown(day, day === newest)}</p>
          <WorldMap drawing={drawing} ground={ground} />
          {layer?.legend ?? <Legend drawing={drawing} />}
          <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
        </div>
        {!layer && (
          <Claimed
            initiatives={initiatives}
            memberships={memberships}
            claims={data.claims}
            shown={shown}
            day={day}
            newest={newest}
          />
        )}
        {state.country && (
          <CountryPanel
            code={state.country}
            state={state}
            day={day}
            initiatives={initiatives}
            shown={data}
            origin={origin}
            closeHref={map.hrefOf(undefined)}
            onClose={(event) => map.onOpen(event, undefined)}
          />
        )}
        <div className={styles.below}>
          <div className={styles.parts}>
            {drawing.layout.enlarged.map((enlarged) => (
              <EnlargedMap key={enlarged.part} drawing={drawing} enlarged={enlarged} />
            ))}
          </div>
          {layer?.notes ?? <MapNotes initiatives={initiatives} />}
        </div>
      </div>
      {layer?.lists ?? (
        <>
          <Aims aims={data.aims} initiatives={initiatives} shown={shown} day={day} />
          <CountryList drawing={drawing} />
          <Matrix state={state} initiatives={data.initiatives} day={day} go={go} />
          <MembershipTable
            memberships={data.memberships}
            initiatives={initiatives}
            epoch={map.epoch}
            within={map.within}
            day={day}
          />
        </>
      )}
    </>
  );
}
