import { type SQL, sql } from "drizzle-orm";
import type { BinRow, Step } from "@/lib/bins";
import type { IsoDay } from "@/lib/dates";
import type { LaneRule } from "@/lib/lanes";
import type { Database } from "../connect";
import { events } from "../schema";
import { type Counted, cut, passingOf, piecesOf, traitRows } from "./event-bits";
import type { EventFilter } from "./events";
import { familyOfMeasure } from "./families";
import { oddEvents } from "./odd-events";
import { laneOfTargets, senderGroupOf } from "./parties";
import { standsIn } from "./revisions";

/**
 * How many acts pass `filter`, per lane, group of whoever sent them, and bin of time. An act seen
 * from two sides counts once where both sides pass; a date not known to the day counts on its
 * first day, or on the first of the window when it begins before. Takes as long for a million
 * events as for a thousand, but for those that are searched by words.
 *
 * @returns by day, then lane, then group; bins without acts are missing
 */
export async function countBins(
  db: Database,
  revision: number,
  filter: EventFilter,
  { step, lanes }: { step: Step; lanes: LaneRule },
): Promise<BinRow[]> {
  const counted = { db, revision, filter };
  const passing = passingOf(counted);
  const isSender = lanes === "sender";
  return db.execute<BinRow>(sql`
    with piece as materialized (${piecesOf(counted, step)}), odd as (${oddEvents(counted)}),
      ${passing && sql`passing as materialized (${passing}),`}
      sent as materialized (${cutTraits("group", counted, passing !== undefined)})
      ${isSender ? undefined : sql`, lane as materialized (${cutTraits(lanes === "target" ? "target" : "family", counted)})`}
    select bin::text as start, lane, sender_group as "group", sum(acts)::int as acts from (
      ${
        isSender
          ? sql`select bin, name as lane, name as sender_group, bit_count(bits) as acts from sent`
          : sql`select bin, lane.name as lane, sent.name as sender_group, bit_count(sent.bits & lane.bits) as acts from sent join lane using (month, bin)`
      }
      union all
      select ${binOf(sql`odd.day`, step)}, ${laneOf(lanes, revision)}, ${sentBy(revision)}, adds
      from odd join ${events} on ${events.id} = odd.event and ${standsIn(events, revision)}
    ) as counted
    group by bin, lane, sender_group having sum(acts) > 0
    order by bin, lane, sender_group`);
}

/**
 * The bits of every trait that begins with a prefix (`group:china`), cut into the pieces of the
 * window; of those that pass only, where asked for. Cut once: a lane is met by every group.
 */
function cutTraits(prefix: string, counted: Counted, ofPassing = false): SQL {
  const bits = ofPassing ? sql`trait.bits & passing.bits` : sql`trait.bits`;
  return sql`
    select month, bin, split_part(trait, ':', 2) as name, ${cut(bits)} as bits
    from piece join (${traitRows(sql`trait like ${`${prefix}:%`}`, counted)}) as trait using (month)
    ${ofPassing ? sql`join passing using (month)` : undefined}`;
}

/** What a chart says of all the acts in a window at once. */
export type WindowCounts = {
  /** Records that pass, of which `twice` tell an act that passes too from another side. */
  events: number;
  twice: number;
  /** Acts that reach beyond the sender's own jurisdiction, and acts that were never adopted. */
  beyond: number;
  proposed: number;
  /** First days of the first and the last month with events that pass; none without events. */
  firstMonth: IsoDay | null;
  lastMonth: IsoDay | null;
};

/** Counts what passes `filter` as a sentence names it; zeros for nothing. */
export async function countWindow(
  db: Database,
  revision: number,
  filter: EventFilter,
): Promise<WindowCounts> {
  const counted = { db, revision, filter };
  const passing = passingOf(counted);
  const among = (bits: SQL) => sql`bit_count(${cut(passing ? sql`${bits} & passing.bits` : bits)})`;
  const having = (trait: string) =>
    sql`left join (${traitRows(sql`trait = ${trait}`, counted)}) as ${sql.identifier(trait)} using (month)`;
  const [row] = await db.execute<WindowCounts>(sql`
    with piece as (${piecesOf(counted, "month")}), odd as (${oddEvents(counted)}) ${passing && sql`, passing as (${passing})`},
    month_count as (
      select bin, ${passing ? among(sql`passing.bits`) : sql`length`} as events,
        coalesce(${among(sql`beyond.bits`)}, 0) as beyond, coalesce(${among(sql`adopted.bits`)}, 0) as adopted
      from piece ${having("beyond")} ${having("adopted")} ${passing && sql`join passing using (month)`}
    ),
    odd_count as (
      select adds, ${events.extraterritorial}::int as beyond, (${events.stage} = 'adopted')::int as adopted, odd.day
      from odd join ${events} on ${events.id} = odd.event and ${standsIn(events, revision)}
    )
    select
      (select coalesce(sum(events), 0) from month_count)::int + (select count(*) from odd where adds > 0)::int as events,
      (select count(*) from odd where adds < 0)::int as twice,
      ((select coalesce(sum(beyond), 0) from month_count) + (select coalesce(sum(adds * beyond), 0) from odd_count))::int as beyond,
      ((select coalesce(sum(events - adopted), 0) from month_count) + (select coalesce(sum(adds * (1 - adopted)), 0) from odd_count))::int as proposed,
      least((select min(bin) from month_count where events > 0), (select date_trunc('month', min(day))::date from odd where adds > 0))::text as "firstMonth",
      greatest((select max(bin) from month_count where events > 0), (select date_trunc('month', max(day))::date from odd where adds > 0))::text as "lastMonth"`);
  if (!row) throw new Error("A statement that counts gave no row.");
  return row;
}

function laneOf(rule: LaneRule, revision: number): SQL {
  const lane: Record<LaneRule, () => SQL> = {
    sender: () => sentBy(revision),
    target: () => laneOfTargets(events.id, revision),
    measure: familyOfMeasure,
  };
  return lane[rule]();
}

function sentBy(revision: number): SQL {
  return sql`coalesce(${senderGroupOf(events.id, revision)}, 'other')`;
}

function binOf(day: SQL, step: Step): SQL {
  if (step !== "half-year") return sql`date_trunc(${step}, ${day})::date`;
  return sql`(date_trunc('year', ${day}) + case when extract(month from ${day}) < 7 then interval '0' else interval '6 months' end)::date`;
}
