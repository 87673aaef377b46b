import { ENLARGED_PARTS } from "@/lib/outlines/equal-earth";
import { mapWords } from "@/lib/words/map";
import { CountryLink } from "./CountryLink";
import { type Drawing, outlineId } from "./drawing";
import type { MapLayout } from "./layout";
import styles from "./map.module.css";
import { ENLARGED_CODES } from "./outlines";
import { Patterns } from "./Patterns";
import { isOutlined } from "./paint";
import { SmallPlaces } from "./SmallPlaces";

type Props = { drawing: Drawing; enlarged: MapLayout["enlarged"][number] };

/** A part of the world again, enlarged: the same outlines, and circles for its small states. */
export function EnlargedMap({ drawing, enlarged: { part, small } }: Props) {
  const { shown, inks, open } = drawing;
  const { x, y, width, height, times } = ENLARGED_PARTS[part];
  const label = mapWords().map.enlarged[part];
  const hasEdge = (code: string) => isOutlined(shown.get(code)?.look ?? "none");
  const codes = ENLARGED_CODES[part].filter((code) => shown.has(code));
  return (
    <figure className={styles.enlarged}>
      <svg viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={label}>
        <Patterns prefix={part} unit={1 / times} inks={inks} />
        <use href={`#${outlineId("none")}`} />
        {[...codes.filter((code) => !hasEdge(code)), ...codes.filter(hasEdge)].map((code) => (
          <CountryLink key={code} drawing={drawing} code={code} prefix={part} isRepeated>
            <use href={`#${outlineId(code)}`} />
          </CountryLink>
        ))}
        <SmallPlaces drawing={drawing} places={small} prefix={part} unit={1 / times} />
        {open && codes.includes(open) && <use href={`#${outlineId(open)}`} className={styles.openOutline} />}
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
