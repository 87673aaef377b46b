import type { NextRequest } from "next/server";
import { findCountryTies } from "@/db/queries/countries";
import { database } from "@/db/server";
import { mapLink } from "@/lib/link/map";
import { revisionFor } from "../../../../revision";
import { answer } from "../../../answer";

/** The ties of one country to every initiative, as JSON; `null` when it is not in the revision. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/map/countries/[country]">) {
  const { country: code } = await params;
  const rev = request.nextUrl.searchParams.get("rev") ?? undefined;
  const { state } = mapLink.read({ country: code, rev });
  return answer(async () => {
    const { revision } = await revisionFor(state.rev);
    const country = state.country
      ? await findCountryTies(database(), revision.number, state.country)
      : undefined;
    return { body: country ?? null, frozen: revision.number === state.rev };
  });
}
