import { type ChangesState, changesLink } from "@/lib/link/changes";
import { changesWords } from "@/lib/words/changes";
import styles from "./changes.module.css";

type Props = {
  state: ChangesState;
  /** Numbers of the first and last record shown, of how many, and how many stand on one page. */
  pages: { first: number; last: number; all: number; size: number };
};

/** Which part of a large difference is shown, with links to the parts before and after it; nothing when all is. */
export function Pager({ state, pages: { first, last, all, size } }: Props) {
  if (all <= size) return null;
  const { changes } = changesWords();
  const page = state.page ?? 1;
  const to = (number: number) => changesLink.href({ ...state, page: number > 1 ? number : undefined });
  return (
    <nav className={styles.pager} aria-label={changes.page(first, last, all)}>
      <span>{changes.page(first, last, all)}</span>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {changes.previous}
        </a>
      )}
      {last < all && (
        <a href={to(page + 1)} rel="next">
          {changes.next(Math.min(size, all - last))}
        </a>
      )}
    </nav>
  );
}
