import type { RevisionRow } from "@/db/queries/revisions";
import { CHANGE_KINDS, CHANGE_TABLES } from "@/lib/changes/tables";
import { type ChangesState, changesLink } from "@/lib/link/changes";
import { changesWords } from "@/lib/words/changes";
import styles from "./changes.module.css";

type Props = {
  state: ChangesState;
  from: number;
  to: number;
  /** The newest first. */
  revisions: readonly RevisionRow[];
};

/** Which revisions are compared, and which of their differences are shown: a form that asks for another address. */
export function ChangesForm({ state, from, to, revisions }: Props) {
  const { changes, grammar, site } = changesWords();
  const { filters } = changes;
  const isFiltered = state.kind.length + state.table.length + state.actor.length > 0 || state.q !== undefined;
  const choices = revisions.map(({ number, publishedAt }) => (
    <option key={number} value={number}>
      {changes.published(number, publishedAt.slice(0, 10))}
    </option>
  ));
  return (
    <form action={changesLink.path} method="get" className={styles.form} aria-label={filters.label}>
      <label>
        <span>{filters.from}</span>
        <select name="from" defaultValue={from}>
          {choices}
        </select>
      </label>
      <label>
        <span>{filters.to}</span>
        <select name="to" defaultValue={to}>
          {choices}
        </select>
      </label>
      <label>
        <span>{filters.table}</span>
        <select name="table" defaultValue={state.table[0] ?? ""}>
          <option value="">{filters.anyTable}</option>
          {CHANGE_TABLES.map((table) => (
            <option key={table} value={table}>
              {changes.tables[table]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{filters.words}</span>
        <input name="q" type="search" defaultValue={state.q ?? ""} maxLength={120} />
      </label>
      <fieldset className={styles.kinds}>
        <legend>{filters.kind}</legend>
        {CHANGE_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" name="kind" value={kind} defaultChecked={state.kind.includes(kind)} />{" "}
            {changes.kind[kind]}
          </label>
        ))}
      </fieldset>
      {state.actor.length > 0 && (
        <label>
          <input type="checkbox" name="actor" value={state.actor.join(",")} defaultChecked />{" "}
          {filters.concerning(grammar.list(state.actor))}
        </label>
      )}
      <button type="submit">{filters.apply}</button>
      {isFiltered && (
        <a href={changesLink.href({ ...changesLink.empty, from, to })} aria-label={filters.all}>
          {site.filters.clear}
        </a>
      )}
    </form>
  );
}
