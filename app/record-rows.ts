import { cache } from "react";
import { findActorDetail } from "@/db/queries/actor-detail";
import { listActs } from "@/db/queries/acts";
import { findCountryDetail } from "@/db/queries/country-detail";
import { findEventDetail } from "@/db/queries/event-detail";
import { findInitiativeDetail } from "@/db/queries/initiative-detail";
import { database } from "@/db/server";

/** Acts of a country that its page names; the timeline has the rest. */
const LATEST = 10;

/** The rows of each kind of record, asked for once per request: a page's title and its body need the same ones. */
export const loadEvent = cache((revision: number, id: string) => findEventDetail(database(), revision, id));

export const loadInitiative = cache((revision: number, id: string) =>
  findInitiativeDetail(database(), revision, id),
);

/** An actor with every act that it sent and every one that hit it. */
export const loadActor = cache(async (revision: number, id: string) => {
  const [actor, acts] = await Promise.all([
    findActorDetail(database(), revision, id),
    listSentAndReceived(revision, id),
  ]);
  return actor && { ...actor, ...acts };
});

/** A country with the latest acts sent from there and those that hit it or its bodies. */
export const loadCountry = cache(async (revision: number, id: string) => {
  const [country, acts] = await Promise.all([
    findCountryDetail(database(), revision, id),
    listSentAndReceived(revision, id, LATEST),
  ]);
  return country && { ...country, ...acts };
});

async function listSentAndReceived(revision: number, id: string, limit?: number) {
  const most = limit === undefined ? {} : { limit };
  const [sent, received] = await Promise.all([
    listActs(database(), revision, { party: { id, roles: ["sender"] }, ...most }),
    listActs(database(), revision, { party: { id, roles: ["target", "affected"] }, ...most }),
  ]);
  return { sent, received };
}
