"use client";

import { type ReactNode, useMemo } from "react";
import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { useStill } from "@/components/page/use-still";
import { Share } from "@/components/share/Share";
import { addressesOf } from "@/components/share/view";
import { KeyHelp } from "@/components/svg/KeyHelp";
import { DaySlider } from "@/components/time/DaySlider";
import { slidingDays } from "@/components/time/sliding-days";
import type { Refusal } from "@/lib/link/codec";
import { mapLink } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";
import { Aims } from "./aims/Aims";
import { CountryList } from "./CountryList";
import { Claimed } from "./claimed/Claimed";
import { isQuiet } from "./drawing";
import { EnlargedMap } from "./EnlargedMap";
import { useMapKeys } from "./keys/use-map-keys";
import { Legend } from "./Legend";
import { MapFilters } from "./MapFilters";
import { MapNotes } from "./MapNotes";
import { MembershipTable } from "./MembershipTable";
import styles from "./map.module.css";
import { membershipMarks } from "./marks";
import { Matrix } from "./matrix/Matrix";
import { LayerSwitch } from "./measures/LayerSwitch";
import { useMeasures } from "./measures/use-measures";
import type { OutlineIndex } from "./outline-index";
import { CountryPanel } from "./panel/CountryPanel";
import { CountrySearch } from "./search/CountrySearch";
import { leftOutOf, tellMap } from "./tell";
import { useMap } from "./use-map";
import { ViewControls } from "./view/ViewControls";
import view from "./view/view.module.css";
import { WorldMap } from "./WorldMap";

/** The id of what says which keys work in the map. */
const KEY_HELP = "map-keys";

type Props = {
  /** What the address, as it was opened, holds that is not in its state. */
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened: the notice goes when the state changes. */
  opened: string;
  /** What lies under the countries, drawn by the server. */
  ground: ReactNode;
  outlines: OutlineIndex;
  /** Scheme and host of the site, for addresses that are taken away. */
  origin: string;
};

/** The map with its filters, slider, sentence, claims, panel, list and table: all of one address. */
export function MapView({ refused, opened, ground, outlines, origin }: Props) {
  const map = useMap(opened, outlines);
  const { asked, state, go, data, day, newest, initiatives, memberships, shown, error } = map;
  const measures = useMeasures(state, data, map.drawing, go);
  const { layer } = measures;
  const drawing = layer?.drawing ?? map.drawing;
  const still = useStill(map.drawing, map.isMoving);
  const shownStill = useMemo(() => [...still.shown.values()], [still]);
  const marks = useMemo(
    () => membershipMarks(memberships, initiatives, mapWords()),
    [memberships, initiatives],
  );
  const root = useMapKeys({
    spots: map.spots,
    first: drawing.layout.outlined.find((code) => !isQuiet(drawing, code)),
    open: state.country,
    onClose: map.onClose,
    onReach: map.onReach,
  });
  const words = mapWords();
  const told = layer?.sentence ?? tellMap(shown, initiatives, day, map.within, state);
  const toldStill = useStill(told, map.isMoving);
  const refetch = () => void map.refetch();
  if (!data) return <LoadFailureNote error={error} onAgain={refetch} />;

  const { layer: side } = state;
  const leftOut = [...(mapLink.query(asked) === opened ? refused : []), ...leftOutOf(asked, data)];
  return (
    <>
      <p className="sentence" role="status" aria-live={map.isMoving ? "off" : "polite"}>
        {told}
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
              label={words.mapTime.slider}
              onMove={map.move}
              onRest={map.rest}
            />
          </div>
        </>
      )}
      <div
        ref={root}
        className={state.country ? `${styles.page} ${styles.withPanel}` : styles.page}
        data-wide
      >
        <div className={styles.frame} aria-busy={map.isBusy || measures.isBusy}>
          <p className={styles.day}>{layer?.heading ?? words.map.dayShown(day, day === newest)}</p>
          <div className={view.tools}>
            <CountrySearch state={state} countries={data.countries} go={map.find} />
            <ViewControls state={state} go={go} />
          </div>
          <WorldMap
            drawing={drawing}
            ground={ground}
            view={state.view}
            onView={map.onView}
            helpId={KEY_HELP}
          />
          <KeyHelp
            id={KEY_HELP}
            label={words.mapHands.keysLabel}
            keys={words.mapHands.keys}
            gestures={words.mapHands.gestures}
          />
          {layer?.legend ?? <Legend drawing={drawing} state={state} go={go} />}
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
      <Share
        chart="map"
        title={side === undefined ? words.map.title : words.measuresDoor.title[side]}
        sentence={toldStill}
        {...addressesOf(mapLink, side === undefined ? { ...state, at: map.restDay } : state, data.revision)}
        revision={data.revision}
        checkedTo={data.checkedTo}
        origin={origin}
      />
      {layer?.lists ?? (
        <>
          <Aims aims={data.aims} initiatives={initiatives} shown={shownStill} day={map.restDay} />
          <CountryList drawing={still} />
          <Matrix state={state} initiatives={data.initiatives} day={map.restDay} go={go} />
          <MembershipTable
            memberships={data.memberships}
            initiatives={initiatives}
            epoch={map.restEpoch}
            within={map.within}
            faded={still.faded}
            day={map.restDay}
          />
        </>
      )}
    </>
  );
}
