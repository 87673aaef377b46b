import { memo } from "react";
import { mapWords } from "@/lib/words/map";
import { describeJoining, describeLook } from "./describe";
import type { Drawing } from "./drawing";
import { LOOKS } from "./looks";
import styles from "./map.module.css";
import { paintOf } from "./paint";
import type { ShownCountry } from "./shown";
import { WORLD } from "./WorldMap";

type Props = { drawing: Drawing };

/** Every country and territory by the kind of its tie: the map for a phone, a keyboard and a search in the page. */
export const CountryList = memo(function CountryList({ drawing }: Props) {
  const { shown, initiatives, inks } = drawing;
  const { map } = mapWords();
  const countries = [...shown.values()];
  const untied = countries.filter(({ look }) => look === "none");
  return (
    <section className={styles.list} aria-label={map.list.heading}>
      <h2>{map.list.heading}</h2>
      <div className={styles.groups}>
        {LOOKS.filter((look) => look !== "none").map((look) => {
          const members = countries.filter((country) => country.look === look);
          if (members.length === 0) return null;
          return (
            <section key={look}>
              <h3>
                <svg width={20} height={14} viewBox="0 0 20 14" aria-hidden="true">
                  <rect x={1} y={1} width={18} height={12} {...paintOf(look, inks, WORLD)} />
                </svg>
                {map.list.none(describeLook(look, initiatives, mapWords()), members.length)}
              </h3>
              <Members drawing={drawing} members={members} />
            </section>
          );
        })}
      </div>
      <details>
        <summary>{map.list.none(describeLook("none", initiatives, mapWords()), untied.length)}</summary>
        <Members drawing={drawing} members={untied} />
      </details>
    </section>
  );
});

function Members({ members, drawing }: Props & { members: readonly ShownCountry[] }) {
  const { open, hrefOf, onOpen } = drawing;
  const catalogue = mapWords();
  return (
    <ul>
      {members.map((country) => {
        const { id, name } = country;
        const joined = describeJoining(country, catalogue);
        return (
          <li key={id}>
            <a
              href={hrefOf(id)}
              {...(id === open && { "aria-current": "true" as const })}
              onClick={(event) => onOpen(event, id)}
            >
              {name}
            </a>
            {joined && <span className="muted"> ({joined})</span>}
          </li>
        );
      })}
    </ul>
  );
}
