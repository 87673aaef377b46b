import type { ClaimedCountRow, InitiativeRow } from "@/db/queries/initiatives";
import type { IsoDay } from "@/lib/dates";
import type { Membership } from "@/lib/memberships";
import { mapWords } from "@/lib/words/map";
import { describeClaims } from "../describe";
import { inksOf } from "../paint";
import type { ShownCountry } from "../shown";
import { ClaimedInitiative } from "./ClaimedInitiative";
import styles from "./claimed.module.css";
import { stateClaims } from "./claims";

type Props = {
  initiatives: readonly InitiativeRow[];
  memberships: readonly Membership[];
  claims: readonly ClaimedCountRow[];
  shown: readonly ShownCountry[];
  day: IsoDay;
  newest: IsoDay;
};

/** What was claimed against what can be named, for each initiative shown that has a claim; nothing where none has. */
export function Claimed({ initiatives, memberships, claims, shown, day, newest }: Props) {
  const catalogue = mapWords();
  const inks = inksOf(initiatives);
  const said = describeClaims(claims, shown, initiatives, day, catalogue);
  const withClaims = initiatives.filter(({ id }) => stateClaims(claims, id).length > 0);
  if (withClaims.length === 0) return null;
  return (
    <section className={`reader-colours ${styles.claimed}`} aria-label={catalogue.claimed.label} id="claimed">
      {withClaims.map((initiative) => (
        <ClaimedInitiative
          key={initiative.id}
          initiative={initiative}
          memberships={memberships}
          claims={claims}
          ink={initiative === initiatives[0] ? inks.first : inks.second}
          said={said.find((one) => one.initiative === initiative.id)}
          day={day}
          newest={newest}
        />
      ))}
    </section>
  );
}
