import { chainWords } from "@/lib/words/chain";
import styles from "./lens.module.css";
import type { NeedConcentration } from "./needs";

/** Who fills a need: known shares as bars of the whole, the rest as one open bar; unknown ones by name. */
export function Shares({ need, nameOf }: { need: NeedConcentration; nameOf: (node: string) => string }) {
  const { lenses } = chainWords();
  const { shares, unknown, base } = need;
  const known = shares.reduce((sum, { share }) => sum + share, 0);
  const names = unknown.map(nameOf);
  if (shares.length === 0) return names.length > 0 && `: ${lenses.shareUnknown(names)}`;
  // Shares of different things, or of markets that overlap, cannot stand in one bar.
  const fits = base !== undefined && known <= 1.005;
  let x = 0;
  return (
    <>
      {fits && (
        <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={100} height={8} className={styles.rest} />
          {shares.map(({ supplier, share }) => {
            const from = x;
            x += share * 100;
            return (
              <rect
                key={supplier}
                x={from}
                width={Math.max(0, share * 100 - 0.6)}
                height={8}
                className={styles.share}
              />
            );
          })}
        </svg>
      )}
      <span className={styles.fact}>
        {shares.map(({ supplier, share }) => lenses.share(nameOf(supplier), share)).join(", ")}
        {fits && known < 0.995 && `, ${lenses.restOf(1 - known)}`}
        {base !== undefined && lenses.ofBase(base)}
        {names.length > 0 && `; ${lenses.shareUnknown(names)}`}
      </span>
    </>
  );
}
