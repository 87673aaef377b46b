import { and, type SQL, sql } from "drizzle-orm";
import type { Step } from "@/lib/bins";
import { type SoughtWord, soughtWords } from "@/lib/record/sought-words";
import type { Database } from "../connect";
import { actors, countries, eventMonths, eventPlaces, events, eventTraits } from "../schema";
import { holds } from "./event-words";
import type { EventFilter } from "./events";
import { standsIn } from "./revisions";

/*
 * Parts of the statements that count events by their bits (see db/schema/event-index.ts). Each is
 * the body of a common table expression.
 */

/** Which revision is read, and whose events are counted. */
export type Counted = { db: Database; revision: number; filter: EventFilter };

/** Of a month's bits those of the piece in the same row; most pieces are whole months, and need no cutting. */
export function cut(bits: SQL): SQL {
  return sql`case when whole then ${bits} else substring(${bits} from low for length) end`;
}

/** The first day of the bin of a month, for steps of whole months. */
const MONTH_BIN: Record<Exclude<Step, "day" | "week">, SQL> = {
  month: sql`month`,
  quarter: sql`date_trunc('quarter', month)::date`,
  "half-year": sql`make_date(extract(year from month)::int, case when extract(month from month) < 7 then 1 else 7 end, 1)`,
  year: sql`date_trunc('year', month)::date`,
};

const LAST_OF_MONTH = sql`(month + interval '1 month - 1 day')::date`;

/**
 * What of each month lies in the window, cut into bins: the month, the bin's first day, the first
 * bit (from 1, as `substring` counts), how many bits, and whether these are all. A bin of several months has one row for each.
 */
export function piecesOf({ revision, filter }: Counted, step: Step): SQL {
  const { from, to } = filter;
  const first = from ? sql`greatest(month, ${from}::date)` : sql`month`;
  const last = to ? sql`least(${LAST_OF_MONTH}, ${to}::date)` : LAST_OF_MONTH;
  const months = sql`
    select month, starts, ${first} as first, ${last} as last from ${eventMonths}
    where dates = ${filter.dates}::axis_date and ${standsIn(eventMonths, revision)} and ${isInWindow(filter)}`;
  const cut =
    step === "day" || step === "week"
      ? sql`
        select month, starts, date_trunc(${step}, day)::date as bin, min(day)::date as first, max(day)::date as last
        from (${months}) as months cross join lateral generate_series(first, last, interval '1 day') as day
        group by month, starts, bin`
      : sql`select month, starts, ${MONTH_BIN[step]} as bin, first, last from (${months}) as months`;
  return sql`
    select month, bin, starts[first - month + 1] + 1 as low, starts[last - month + 2] - starts[first - month + 1] as length,
      starts[last - month + 2] - starts[first - month + 1] = starts[32] as whole
    from (${cut}) as cut where first <= last`;
}

/**
 * The events that pass every field of the filter but the window, as bits by month; months in
 * which none does may be missing.
 *
 * @returns none for a filter that everything passes
 */
export function passingOf(counted: Counted): SQL | undefined {
  const { filter } = counted;
  const { actor, sender, target, measure, confidence = [], words, compare = [] } = filter;
  const traits = [
    actor.map((id) => `party:${id}`),
    sender.map((id) => `as-sender:${id}`),
    compare.map((id) => `as-sender:${id}`),
    target.map((id) => `as-target:${id}`),
    measure.map((kind) => `kind:${kind}`),
    confidence.map((level) => `confidence:${level}`),
  ].filter((wanted) => wanted.length > 0);
  const fields = [
    ...traits.map((wanted) => anyTrait(wanted, counted)),
    ...soughtWords(words ?? "").map((word) => bitsOfWord(word, counted)),
  ];
  const [only, ...more] = fields;
  if (!only) return undefined;
  return sql`
    select month, ${sql.join(
      fields.map((_, place) => sql.raw(`field_${place}.bits`)),
      sql` & `,
    )} as bits from (${only}) as field_0 ${sql.join(
      more.map((field, place) => sql`join (${field}) as ${sql.raw(`field_${place + 1}`)} using (month)`),
      sql` `,
    )}`;
}

/** A row of at least so many bits of which none is set; its length is a multiple of four. */
export function noBits(length: SQL): SQL {
  return sql`('x' || repeat('0', (${length} + 3) / 4))::bit varying`;
}

/** The rows of traits of the revision in the window, for those that have one of the names. */
export function traitRows(wanted: SQL, { revision, filter }: Counted): SQL {
  return sql`
    select month, trait, bits from ${eventTraits}
    where dates = ${filter.dates}::axis_date and ${wanted} and ${standsIn(eventTraits, revision)} and ${isInWindow(filter)}`;
}

function anyTrait(wanted: readonly string[], counted: Counted): SQL {
  const [one, ...more] = wanted;
  if (more.length === 0)
    return sql`select month, bits from (${traitRows(sql`trait = ${one}`, counted)}) as rows`;
  const names = sql.join(
    wanted.map((trait) => sql`${trait}`),
    sql`, `,
  );
  return sql`
    select month, bit_or(bits) as bits from (${traitRows(sql`trait in (${names})`, counted)}) as rows group by month`;
}

/** The events that have a word in their own texts, or in a name that one of their parties stands for. */
function bitsOfWord(word: SoughtWord, counted: Counted): SQL {
  const { revision, filter } = counted;
  const named = (table: typeof actors | typeof countries) =>
    sql`select 'party:' || ${table.id} from ${table} where ${and(standsIn(table, revision), holds(table.search, word))}`;
  const isNamed = sql`trait = any (array(${named(actors)} union all ${named(countries)}))`;
  const worded = sql`select ${events.id} from ${events} where ${and(standsIn(events, revision), holds(events.search, word))}`;
  return sql`
    select month, bit_or(bits) as bits from (
      select month, bits from (${traitRows(isNamed, counted)}) as named
      union all
      select month, bit_or(set_bit(${noBits(sql`starts[32]`)}, place, 1))
      from ${eventPlaces} join ${eventMonths} using (dates, month)
      where dates = ${filter.dates}::axis_date and ${standsIn(eventPlaces, revision)} and ${standsIn(eventMonths, revision)}
        and ${isInWindow(filter)} and ${eventPlaces.event} in (${worded})
      group by month
    ) as found
    group by month`;
}

function isInWindow({ from, to }: EventFilter): SQL {
  const first = from ? sql`month >= date_trunc('month', ${from}::date)` : sql`true`;
  return to ? sql`${first} and month <= ${to}::date` : first;
}
