"use client";

import { type ReactNode, useId, useState } from "react";
import { EmbedDrawing } from "@/components/embed/EmbedDrawing";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { mapWords } from "@/lib/words/map";
import { EnlargedMap } from "./EnlargedMap";
import { Legend } from "./Legend";
import styles from "./map.module.css";
import { useMeasures } from "./measures/use-measures";
import type { OutlineIndex } from "./outline-index";
import { useMap } from "./use-map";
import { scaleOf } from "./view/scale";
import { boxOf } from "./view/view-box";
import { WorldMap } from "./WorldMap";

type Props = {
  /** The canonical query of the address as it was opened. */
  opened: string;
  /** What lies under the countries, drawn by the server. */
  ground: ReactNode;
  outlines: OutlineIndex;
};

/** The drawing of one state of the map with its legend, in a frame of another site; the enlarged parts too, where the view does not show what is in them. */
export function MapEmbed({ opened, ground, outlines }: Props) {
  const map = useMap(opened, outlines);
  const keysId = useId();
  // A frame's address stays as its host wrote it.
  const [view, setView] = useState(map.state.view);
  const { state, go, data, day, newest, error } = map;
  const { layer } = useMeasures(state, data, map.drawing, go);
  if (!data) return <LoadFailureNote error={error} onAgain={() => void map.refetch()} />;
  const drawing = layer?.drawing ?? map.drawing;
  const { hasAll } = scaleOf(boxOf(view), 0);
  return (
    <EmbedDrawing
      keysId={keysId}
      legend={layer?.legend ?? <Legend drawing={drawing} state={state} go={go} />}
    >
      <div data-part="heading">
        <p className={styles.day}>{layer?.heading ?? mapWords().map.dayShown(day, day === newest)}</p>
      </div>
      <WorldMap drawing={drawing} ground={ground} view={view} onView={setView} helpId={keysId} />
      {!hasAll && (
        <div className={styles.parts}>
          {drawing.layout.enlarged.map((enlarged) => (
            <EnlargedMap key={enlarged.part} drawing={drawing} enlarged={enlarged} />
          ))}
        </div>
      )}
    </EmbedDrawing>
  );
}
