import type { MapRows } from "@/components/charts/map";
import { readJson } from "../drawing";

let rows: Promise<MapRows> | undefined;

/** What the site answers for its map as it is opened: one answer for every day. */
export function readMap(): Promise<MapRows> {
  rows ??= readJson("/api/map");
  return rows;
}
