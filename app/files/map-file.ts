import {
  chosenInitiatives,
  countedCountries,
  effectiveState,
  fadedOf,
  showCountries,
} from "@/components/charts/map/server";
import { listMembershipTexts } from "@/db/queries/membership-texts";
import { database } from "@/db/server";
import { type MapRecord, mapColumns } from "@/lib/files/map-columns";
import { measureColumns } from "@/lib/files/measure-columns";
import { type MapState, recentDays, shownDay } from "@/lib/link/map";
import type { MeasureSide } from "@/lib/link/measures";
import { recordHref } from "@/lib/link/record";
import { joinedWithin } from "@/lib/membership-days";
import { heldOn } from "@/lib/memberships";
import { loadMap } from "../map/load";
import { loadMeasures } from "../map/measures";
import { type Table, tableOf } from "./table";

/** What a state of the map shows: its memberships, as the page's table has them, or in its layer of measures the countries with an act. */
export function mapTable(state: MapState, origin: string): Promise<Table> {
  return state.layer === undefined ? membershipTable(state) : measureTable(state, state.layer, origin);
}

async function membershipTable(asked: MapState): Promise<Table> {
  const data = await loadMap(asked);
  const state = effectiveState(asked, data);
  const day = shownDay(state, data.checkedTo);
  const within = recentDays(state);
  const initiatives = chosenInitiatives(data);
  const shown = showCountries(data.countries, data.memberships, initiatives, day);
  const faded = fadedOf(shown, state);
  const looks = new Map(shown.map(({ id, look }) => [id, look]));
  const texts = new Map(
    (await listMembershipTexts(database(), data.revision, data.chosen)).map((text) => [text.id, text]),
  );
  const rows = data.memberships.flatMap((row): MapRecord[] => {
    const initiative = initiatives.find(({ id }) => id === row.initiative);
    const text = texts.get(row.id);
    if (!initiative || !text) return [];
    return [
      {
        ...row,
        ...text,
        initiativeName: initiative.name,
        day,
        held: heldOn(row, initiative.launchedOn, day),
        look: looks.get(row.country) ?? "none",
        isChosen: !faded.has(row.country),
        isRecent: within === undefined ? null : joinedWithin([row], initiative, day, within) !== undefined,
      },
    ];
  });
  return tableOf(mapColumns, [rows]);
}

async function measureTable(state: MapState, side: MeasureSide, origin: string): Promise<Table> {
  const { revision, countries } = await loadMap(state);
  const rows = countedCountries(countries, await loadMeasures(revision, state), side, () => true)
    .filter(({ sent, received }) => sent + received > 0)
    .map((country) => ({
      ...country,
      address: `${origin}${recordHref("country", country.id, revision)}`,
    }));
  return tableOf(measureColumns, [rows]);
}
