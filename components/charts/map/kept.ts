import { type MapState, mapLink } from "@/lib/link/map";

/** What a form of the map must keep of a state: all but what its own controls say, which `own` has as absent. */
export function keptBeside(state: MapState, own: Partial<MapState>): { name: string; value: string }[] {
  return [...new URLSearchParams(mapLink.query({ ...state, ...own }))].map(([name, value]) => ({
    name,
    value,
  }));
}
