import type { NextRequest } from "next/server";
import { findCountryPanel } from "@/db/queries/country-panel";
import { database } from "@/db/server";
import { mapLink } from "@/lib/link/map";
import { orderedWindow } from "@/lib/link/measures";
import { windowOf } from "@/lib/link/timeline";
import { revisionFor } from "../../../../revision";
import { answer } from "../../../answer";

/** What is known of one country, its acts counted in a window, as JSON; `null` when it is not in the revision. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/map/countries/[country]">) {
  const { country: code } = await params;
  const { searchParams } = request.nextUrl;
  const given = (key: string) => searchParams.get(key) ?? undefined;
  const { state } = mapLink.read({
    country: code,
    from: given("from"),
    to: given("to"),
    rev: given("rev"),
  });
  return answer(request, async () => {
    const { revision } = await revisionFor(state.rev);
    const window = windowOf(orderedWindow(state));
    const country = state.country
      ? await findCountryPanel(database(), revision.number, state.country, window)
      : undefined;
    return { body: country ?? null, frozen: revision.number === state.rev };
  });
}
