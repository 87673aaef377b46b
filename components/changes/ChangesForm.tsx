import type { FilterChoice } from "@/db/queries/names";
import type { RevisionRow } from "@/db/queries/revisions";
import { CHANGE_KINDS, CHANGE_TABLES } from "@/lib/changes/tables";
import { type ChangesState, changesLink } from "@/lib/link/changes";
import { changesWords } from "@/lib/words/changes";
import styles from "./form.module.css";

type Props = {
  state: ChangesState;
  from: number;
  to: number;
  /** The newest first. */
  revisions: readonly RevisionRow[];
  /** Whom a difference can be about, by name. */
  choices: readonly FilterChoice[];
};

/** Which revisions are compared, and which of their differences are shown: a form that asks for another address. */
export function ChangesForm({ state, from, to, revisions, choices: parties }: Props) {
  const { changes, site } = changesWords();
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
      <PartySelect chosen={state.actor} parties={parties} />
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
      <button type="submit">{filters.apply}</button>
      {isFiltered && (
        <a href={changesLink.href({ ...changesLink.empty, from, to })} aria-label={filters.all}>
          {site.filters.clear}
        </a>
      )}
    </form>
  );
}

/** Whom differences concern: anyone, one of the record, or those together that a link named. */
function PartySelect({ chosen, parties }: { chosen: readonly string[]; parties: Props["choices"] }) {
  const { changes, grammar } = changesWords();
  const { filters } = changes;
  const value = chosen.join(",");
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? id;
  const isListed = parties.some(({ id }) => id === value);
  const groups = [
    { label: filters.actors, members: parties.filter(({ kind }) => kind !== null) },
    { label: filters.countries, members: parties.filter(({ kind }) => kind === null) },
  ];
  return (
    <label>
      <span>{filters.concerning}</span>
      <select name="actor" defaultValue={value}>
        <option value="">{filters.anyone}</option>
        {value !== "" && !isListed && <option value={value}>{grammar.list(chosen.map(nameOf))}</option>}
        {groups.map(({ label, members }) => (
          <optgroup key={label} label={label}>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
