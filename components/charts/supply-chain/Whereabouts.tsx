import { chainWords } from "@/lib/words/chain";
import type { Whereabouts as Places } from "./frame/whereabouts";
import styles from "./whereabouts.module.css";

/** Where a focus sits in everything: all boxes, small, without their texts. */
export function Whereabouts({ places, name }: { places: Places; name: string }) {
  const { width, height, boxes, nodes } = places;
  return (
    <figure className={styles.figure}>
      <svg className={styles.places} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {boxes.map(({ id, ...box }) => (
          <rect key={id} {...box} className={styles.box} />
        ))}
        {nodes.map(({ id, part, ...place }) => (
          <rect key={id} {...place} className={styles[part]} />
        ))}
      </svg>
      <figcaption>{chainWords().supplyChain.whereabouts(name)}</figcaption>
    </figure>
  );
}
