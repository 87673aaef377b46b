import { memo } from "react";
import { mapWords } from "@/lib/words/map";
import styles from "./country-list.module.css";
import { describeJoining, describeLook } from "./describe";
import type { Drawing } from "./drawing";
import { LookSwatch } from "./legend/LookSwatch";
import legend from "./legend/legend.module.css";
import { LOOKS } from "./looks";
import type { ShownCountry } from "./shown";

type Props = { drawing: Drawing };

/** Every country and territory by the kind of its tie: the map for a phone, a keyboard and a search in the page. */
export const CountryList = memo(function CountryList({ drawing }: Props) {
  const { shown, initiatives, inks, faded } = drawing;
  const { map, mapLegend } = mapWords();
  const countries = [...shown.values()];
  const untied = countries.filter(({ look }) => look === "none");
  const heading = (label: string, members: readonly ShownCountry[]) => {
    const text = map.list.none(label, members.length);
    const kept = members.filter(({ id }) => !faded.has(id)).length;
    return faded.size === 0 ? text : `${text}, ${mapLegend.kept(kept)}`;
  };
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
                <LookSwatch look={look} inks={inks} width={20} height={14} />
                {heading(describeLook(look, initiatives, mapWords()), members)}
              </h3>
              <Members drawing={drawing} members={members} />
            </section>
          );
        })}
      </div>
      <details>
        <summary>{heading(describeLook("none", initiatives, mapWords()), untied)}</summary>
        <Members drawing={drawing} members={untied} />
      </details>
    </section>
  );
});

function Members({ members, drawing }: Props & { members: readonly ShownCountry[] }) {
  const { open, hrefOf, onOpen, faded } = drawing;
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
              {...(faded.has(id) && { className: legend.fadedText })}
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
