"use client";

import { useQuery } from "@tanstack/react-query";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { partOf, usePart } from "@/components/page/use-part";
import panelStyles from "@/components/panel/panel.module.css";
import type { IsoDay } from "@/lib/dates";
import type { MapState } from "@/lib/link/map";
import { mapWords } from "@/lib/words/map";
import type { ShownInitiative } from "../shown";
import { countryPanel } from "./rows";

const body = partOf(
  "country-panel",
  () => import("./PanelBody").then(({ PanelBody }) => PanelBody),
  (query) => query.has("country"),
);

export type PanelProps = {
  code: string;
  /** The state with what is really shown. */
  state: MapState;
  day: IsoDay;
  initiatives: readonly ShownInitiative[];
  /** Of which revision the map is, and to which day it was checked. */
  shown: { revision: number; checkedTo: string };
  /** Scheme and host of the site, for addresses that are taken away. */
  origin: string;
  closeHref: string;
  onClose: (event: React.MouseEvent) => void;
};

/** The open country, with everything known about it: its code and rows come when one is opened. */
export function CountryPanel(props: PanelProps) {
  const { code, state, closeHref, onClose } = props;
  const { data: country, error, refetch } = useQuery(countryPanel(code, state));
  const { code: Body, failure, again } = usePart(body, true);
  const { site, map } = mapWords();
  const { panel } = map;
  const isMissing = country === null;
  return (
    <section className={panelStyles.panel} aria-label={panel.label} id="country">
      <div className={panelStyles.head}>
        <span className={panelStyles.kicker}>{panel.kicker}</span>
        <a href={closeHref} onClick={onClose}>
          {panel.close}
        </a>
      </div>
      <LoadFailureNote error={error ?? failure} onAgain={() => void (error ? refetch() : again())} />
      {isMissing && <p>{panel.missing(code)}</p>}
      {country && Body ? (
        <Body {...props} country={country} />
      ) : (
        !isMissing && !error && !failure && <p role="status">{site.failure.loading}</p>
      )}
    </section>
  );
}
