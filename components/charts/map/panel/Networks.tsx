import { Vendors } from "@/components/panel/Vendors";
import { ActList } from "@/components/records/ActList";
import type { CountryPanelRow } from "@/db/queries/country-panel";
import { panelWords } from "@/lib/words/country-panel";
import styles from "./panel.module.css";

type Props = { country: Pick<CountryPanelRow, "ties" | "networks">; rev: number | undefined };

/** What is known about the suppliers that a country keeps out of its 5G networks: a status with its source, acts of its own, or that it was not researched. */
export function Networks({ country: { ties, networks }, rev }: Props) {
  const { countryPanel } = panelWords();
  const known = ties.find(({ vendorStatus }) => vendorStatus !== null);
  return (
    <div className={styles.part}>
      <h3>{countryPanel.networks}</h3>
      {known && (
        <p>
          {countryPanel.networkStatus(known.initiativeName)} <Vendors tie={known} />
        </p>
      )}
      {networks.length > 0 && (
        <>
          <p>{countryPanel.networkActs}</p>
          <ActList acts={networks} rev={rev} />
        </>
      )}
      {!known && networks.length === 0 && <p className="muted">{countryPanel.notResearched}</p>}
    </div>
  );
}
