import { type SQL, sql } from "drizzle-orm";
import { eventParties } from "../schema";

/** Whether a difference has every word in what its row said before or says after, in any letter case. */
export function saysWords(q: string): SQL {
  const words = q.toLowerCase().split(" ");
  const said = sql`lower(concat_ws(' ', id, before::text, after::text))`;
  return sql.join(
    words.map((word) => sql`strpos(${said}, ${word}) > 0`),
    sql` and `,
  );
}

/** Whether a difference is of an actor or country, of a row that names one, or of an act in which one has a part. */
export function namesActor(ids: readonly string[], from: number, to: number): SQL {
  const asked = sql`array[${sql.join(
    ids.map((id) => sql`${id}::text`),
    sql`, `,
  )}]`;
  return sql`(
    (record in ('actors', 'countries') and record_id = any(${asked}))
    or exists (
      select 1 from jsonb_each_text(coalesce(before, '{}') || coalesce(after, '{}')) as field
      where field.key in ('actor', 'country', 'parent') and field.value = any(${asked})
    )
    or exists (
      select 1 from jsonb_each_text(before) as field
      where field.key in ('actor', 'country', 'parent') and field.value = any(${asked})
    )
    or (record = 'events' and exists (
      select 1 from ${eventParties} as party
      where party.event = record_id and (party.actor = any(${asked}) or party.country = any(${asked}))
        and party.from_revision <= ${to} and (party.to_revision is null or party.to_revision > ${from})
    ))
  )`;
}
