import { words } from "@/lib/words";
import { CountryLink } from "./CountryLink";
import { type Drawing, outlineId } from "./drawing";
import { ENLARGEMENT } from "./layout";
import styles from "./map.module.css";
import { ENLARGED_CODES } from "./outlines";
import { Patterns } from "./Patterns";
import { isOutlined } from "./paint";
import { SmallPlaces } from "./SmallPlaces";

const PREFIX = "enlarged";

/** The part around Europe again, enlarged: the same outlines, and circles for its small states. */
export function EnlargedMap({ drawing }: { drawing: Drawing }) {
  const { layout, shown, inks, open } = drawing;
  const { x, y, width, height, small } = layout.enlarged;
  const { label, note } = words().map.enlarged;
  const hasEdge = (code: string) => isOutlined(shown.get(code)?.look ?? "none");
  const codes = ENLARGED_CODES.filter((code) => shown.has(code));
  return (
    <figure className={styles.enlarged}>
      <svg viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={label}>
        <Patterns prefix={PREFIX} unit={1 / ENLARGEMENT} inks={inks} />
        <use href={`#${outlineId("none")}`} />
        {[...codes.filter((code) => !hasEdge(code)), ...codes.filter(hasEdge)].map((code) => (
          <CountryLink key={code} drawing={drawing} code={code} prefix={PREFIX} isRepeated>
            <use href={`#${outlineId(code)}`} />
          </CountryLink>
        ))}
        <SmallPlaces drawing={drawing} places={small} prefix={PREFIX} unit={1 / ENLARGEMENT} />
        {open && codes.includes(open) && <use href={`#${outlineId(open)}`} className={styles.openOutline} />}
      </svg>
      <figcaption>
        <b>{label}.</b> {note}
      </figcaption>
    </figure>
  );
}
