import type { FilterLink } from "@/components/panel/filter-link";
import styles from "./matrix.module.css";
import { SortSign } from "./SortSign";

type Props = {
  shortName: string;
  name: string;
  /** How the table is sorted by this column, if it is. */
  sorted: "ascending" | "descending" | undefined;
  link: FilterLink;
  isCompared: boolean;
};

/** The upright head of an initiative's column: a link that sorts by it; its full name stands out when it has the focus. */
export function ColumnHead({ shortName, name, sorted, link, isCompared }: Props) {
  return (
    <th scope="col" className={styles.upright} aria-sort={sorted} data-compared={isCompared}>
      <a {...link} title={name}>
        {shortName}
        <SortSign direction={sorted} />
      </a>
      <span className={styles.full} aria-hidden="true">
        {name}
      </span>
    </th>
  );
}
