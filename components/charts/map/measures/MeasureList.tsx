import type { MeasureSide } from "@/lib/link/measures";
import { measureWords } from "@/lib/words/measures";
import shared from "../country-list.module.css";
import type { Drawing } from "../drawing";
import { type ActClass, classOf } from "./classes";
import type { CountedCountry } from "./counted";
import styles from "./measures.module.css";
import { Swatch } from "./Swatch";
import { styleOfClass } from "./scale";

type Props = {
  side: MeasureSide;
  classes: readonly ActClass[];
  countries: readonly CountedCountry[];
  drawing: Drawing;
};

/** Every country and territory by its number of acts, most first: the map for a phone, a keyboard and a search in the page. */
export function MeasureList({ side, classes, countries, drawing }: Props) {
  const { measures } = measureWords();
  const membersOf = (place: number) => countries.filter((one) => classOf(classes, one[side]) === place);
  const none = membersOf(-1);
  return (
    <section className={shared.list} aria-label={measures.list.heading}>
      <h2>{measures.list.heading}</h2>
      <div className={shared.groups}>
        {classes
          .map(({ first, last }, place) => ({
            place,
            label: measures.legend.bounds(first, last),
            members: membersOf(place),
          }))
          .filter(({ members }) => members.length > 0)
          .reverse()
          .map(({ place, label, members }) => (
            <section key={place}>
              <h3>
                <Swatch className={styleOfClass(place, classes)} />
                {measures.list.of(label, members.length)}
              </h3>
              <Members members={members} side={side} drawing={drawing} />
            </section>
          ))}
      </div>
      {none.length > 0 && (
        <details>
          <summary>{measures.list.of(measures.legend.none, none.length)}</summary>
          <Members members={none} side={side} drawing={drawing} />
        </details>
      )}
    </section>
  );
}

type MembersProps = Pick<Props, "side" | "drawing"> & { members: readonly CountedCountry[] };

function Members({ members, side, drawing: { open, hrefOf, onOpen } }: MembersProps) {
  const { grammar } = measureWords();
  return (
    <ul>
      {members.map((country) => (
        <li key={country.id}>
          <a
            href={hrefOf(country.id)}
            {...(country.id === open && { "aria-current": "true" as const })}
            onClick={(event) => onOpen(event, country.id)}
          >
            {country.name}
          </a>
          {country[side] > 0 && <span className={styles.number}> {grammar.number(country[side])}</span>}
        </li>
      ))}
    </ul>
  );
}
