import type { NextRequest } from "next/server";
import { mapLink } from "@/lib/link/map";
import { loadMap } from "../../map/load";
import { answer } from "../answer";

/** The rows of one state of the map, as JSON. */
export function GET(request: NextRequest) {
  const { state } = mapLink.read(request.nextUrl.searchParams);
  return answer(request, async () => {
    const rows = await loadMap(state);
    return { body: rows, frozen: rows.revision === state.rev };
  });
}
