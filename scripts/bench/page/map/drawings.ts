import { type MapRows, outlineIndex } from "@/components/charts/map";
import type { Drawing } from "@/components/charts/map/drawing";
import { keptLayout } from "@/components/charts/map/kept-layout";
import { looserKinds } from "@/components/charts/map/legend/glyphs";
import { inksOf } from "@/components/charts/map/paint";
import { showCountries } from "@/components/charts/map/shown";
import type { IsoDay } from "@/lib/dates";
import { epochAt } from "@/lib/epochs";
import { mapLink } from "@/lib/link/map";
import { standingDays } from "@/lib/membership-days";
import { isPlaced } from "@/lib/outlines/placed";

/**
 * What the map shows on any day, as the site's page works it out: laid out once, and the same
 * object for days between which no country's standing changes.
 */
export function drawingsOf(rows: MapRows): (day: IsoDay) => Drawing {
  const countries = rows.countries.filter(isPlaced);
  const placed = new Set(countries.map(({ id }) => id));
  const memberships = rows.memberships.filter(({ country }) => placed.has(country));
  const initiatives = rows.chosen.flatMap((id) => rows.initiatives.filter((one) => one.id === id));
  const epochs = initiatives.flatMap((one) => standingDays(memberships, one)).sort();
  const outlines = outlineIndex();
  const same = {
    places: countries,
    outlines,
    layout: keptLayout(rows.countries, outlines.areas),
    initiatives,
    within: undefined,
    inks: inksOf(initiatives),
    faded: new Set<string>(),
    open: undefined,
    hrefOf: (country: string) => mapLink.href({ ...mapLink.empty, country }),
    onOpen: () => undefined,
  };
  let last: { epoch: IsoDay; drawing: Drawing } | undefined;
  return (day) => {
    const epoch = epochAt(epochs, day);
    if (last?.epoch === epoch) return last.drawing;
    const shown = showCountries(countries, memberships, initiatives, epoch);
    const drawing = {
      ...same,
      shown: new Map(shown.map((country) => [country.id, country])),
      looser: looserKinds(shown),
    };
    last = { epoch, drawing };
    return drawing;
  };
}
