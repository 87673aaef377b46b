import { useQuery } from "@tanstack/react-query";
import { memo } from "react";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { isPlainClick } from "@/components/page/use-link-state";
import type { IsoDay } from "@/lib/dates";
import { type MapState, mapLink } from "@/lib/link/map";
import { MATRIX_CLOSED } from "@/lib/link/matrix";
import { mapWords } from "@/lib/words/map";
import type { MapRows } from "../rows";
import styles from "./matrix.module.css";
import { matrixRows } from "./rows";
import { useMatrixBody } from "./use-matrix-body";

export type MatrixProps = {
  /** The state with what is really shown. */
  state: MapState;
  initiatives: MapRows["initiatives"];
  day: IsoDay;
  go: (next: MapState) => void;
};

/**
 * Countries by all initiatives, folded until a link or a reader asks for it: only then are its rows
 * fetched. It is large: while a day is dragged it stands still.
 */
export const Matrix = memo(function Matrix(props: MatrixProps) {
  const { state, go } = props;
  const isOpen = state.matrix === "open";
  const { data, error, refetch } = useQuery({ ...matrixRows(state.rev), enabled: isOpen });
  const { Body, failure, again } = useMatrixBody(isOpen);
  const { matrixDoor, site } = mapWords();
  const other: MapState = isOpen ? { ...state, ...MATRIX_CLOSED } : { ...state, matrix: "open" };
  return (
    <section
      className={`reader-colours ${styles.section} ${isOpen ? styles.open : ""}`}
      aria-label={matrixDoor.heading}
      id="matrix"
    >
      <h2>{matrixDoor.heading}</h2>
      <p className={styles.fold}>
        <a
          href={`${mapLink.href(other)}#matrix`}
          onClick={(click) => {
            if (!isPlainClick(click)) return;
            click.preventDefault();
            go(other);
          }}
        >
          {isOpen ? matrixDoor.close : matrixDoor.open}
        </a>
      </p>
      {isOpen && (
        <>
          <LoadFailureNote error={error ?? failure} onAgain={() => void (error ? refetch() : again())} />
          {data && Body ? (
            <Body {...props} rows={data} />
          ) : (
            !error && !failure && <p role="status">{site.failure.loading}</p>
          )}
        </>
      )}
    </section>
  );
});
