import { chainWords } from "@/lib/words/chain";
import styles from "./supply-chain.module.css";
import type { Chokepoint } from "./what-if";

/** How something is taken away. */
export type TakeLinks = {
  takeHref: (id: string) => string;
  onTake: (click: React.MouseEvent, id: string) => void;
};

/** What alone would lose the node in focus, each with the step to try it; none found where it is lost already. */
export function Chokepoints({
  found,
  takeHref,
  onTake,
}: TakeLinks & { found: readonly Chokepoint[] | undefined }) {
  const { chokepoints } = chainWords().whatIf;
  return (
    <div>
      <h3>{chokepoints.heading(found?.length ?? 0)}</h3>
      <p className={styles.note}>
        {found === undefined ? chokepoints.already : found.length === 0 ? chokepoints.none : chokepoints.note}
      </p>
      <ol className={styles.rows}>
        {found?.map(({ id, name, losses }) => (
          <li key={id}>
            {name}, {chokepoints.losses(losses)}{" "}
            <a href={takeHref(id)} onClick={(click) => onTake(click, id)}>
              {chokepoints.take(name)}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
