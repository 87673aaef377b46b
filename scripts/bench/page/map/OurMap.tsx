import { MapGround } from "@/components/charts/map";
import type { Drawing } from "@/components/charts/map/drawing";
import { WorldMap } from "@/components/charts/map/WorldMap";

/** The same element from day to day, as the site has it from its server. */
const GROUND = <MapGround />;

const NOWHERE = () => undefined;

/** Our drawing of the world on one day. */
export function OurMap({ drawing }: { drawing: Drawing }) {
  return <WorldMap drawing={drawing} ground={GROUND} view={undefined} onView={NOWHERE} helpId="keys" />;
}
