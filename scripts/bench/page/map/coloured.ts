import { interpolateRgb } from "d3";
import type { Drawing } from "@/components/charts/map/drawing";
import { type Look, slotOf, sponsorGroup } from "@/components/charts/map/looks";
import { OUTLINES } from "@/components/charts/map/outlines";
import { SHOWN } from "@/components/charts/map/SmallPlaces";
import { SENDER_COLOURS, SURFACES } from "@/lib/colours";
import type { IsoDay } from "@/lib/dates";
import type { Style } from "@/lib/map-looks";
import { drawingsOf } from "./drawings";
import { type Area, areaOf, circleOf } from "./features";
import { readMap } from "./read-map";

/** The map for libraries that draw areas in flat colours. */
export type ColouredMap = {
  width: number;
  height: number;
  /** The outlines and circles of our drawing, by the same codes; one array for all days. */
  areas: readonly Area[];
  /** Colour and name of every area on the day. */
  paint: () => ReadonlyMap<string, { colour: string; title: string }>;
};

/** How much of its ink a look has: what our drawing tells by textures. */
const SHARE: Record<Style, number> = {
  "own-act": 1,
  named: 0.85,
  aggregate: 0.6,
  contested: 0.4,
  perhaps: 0.3,
  refused: 0.2,
};

let prepared: Promise<ReturnType<typeof prepare>> | undefined;

/** The map of a day: laid out before any clock runs; what a country looks like on the day is worked out with the drawing. */
export async function readColoured(day: IsoDay): Promise<ColouredMap> {
  prepared ??= readMap().then((rows) => prepare(drawingsOf(rows), day));
  const { drawingOn, ...map } = await prepared;
  return { ...map, paint: () => paintOf(drawingOn(day)) };
}

function prepare(drawingOn: (day: IsoDay) => Drawing, day: IsoDay) {
  const { layout } = drawingOn(day);
  const outlines = layout.outlined.flatMap((code) => areaOf(code, OUTLINES[code]?.d ?? ""));
  const circles = layout.small
    .filter(({ id }) => !OUTLINES[id])
    .map((place) => circleOf(place.id, place, SHOWN));
  return { drawingOn, width: layout.width, height: layout.height, areas: [...outlines, ...circles] };
}

function paintOf({ shown, initiatives }: Drawing) {
  const [first = SURFACES.light.ink, second = SURFACES.light.ink] = initiatives.map(
    ({ sponsors }) => SENDER_COLOURS.light[sponsorGroup(sponsors)],
  );
  const inks = { first, second };
  const { land, paper } = SURFACES.light;
  const colourOf = (look: Look): string => {
    if (look === "none") return land;
    const slot = slotOf(look);
    if (!slot) return interpolateRgb(first, second)(0.5);
    return interpolateRgb(paper, inks[slot])(SHARE[styleOf(look)]);
  };
  return new Map([...shown].map(([code, { look, name }]) => [code, { colour: colourOf(look), title: name }]));
}

function styleOf(look: Look): Style {
  const style = Object.keys(SHARE).find((one): one is Style => look.endsWith(one));
  return style ?? "own-act";
}
