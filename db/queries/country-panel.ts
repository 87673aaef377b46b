import type { Database } from "../connect";
import { findCountryDetail } from "./country-detail";
import { listMeasures, type MeasureWindow } from "./measure-counts";
import { listNetworkMeasures } from "./network-measures";

/** Acts of a side that the panel can name; the timeline has the rest. */
const LATEST = 20;

/**
 * What the map's panel says of a country: its ties, the acts that it sent and those aimed at it in a
 * window, what it does about suppliers of its networks, its things of the supply chain and the bodies
 * seated there; none when it is not in the revision.
 */
export async function findCountryPanel(
  db: Database,
  revision: number,
  country: string,
  window: MeasureWindow,
) {
  const asked = { country, limit: LATEST, ...window };
  const [detail, sent, received, networks] = await Promise.all([
    findCountryDetail(db, revision, country),
    listMeasures(db, revision, { ...asked, side: "sent" }),
    listMeasures(db, revision, { ...asked, side: "received" }),
    listNetworkMeasures(db, revision, country),
  ]);
  return detail && { ...detail, sent, received, networks };
}

export type CountryPanelRow = NonNullable<Awaited<ReturnType<typeof findCountryPanel>>>;
