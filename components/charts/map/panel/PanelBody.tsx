import { RecordLink } from "@/components/page/RecordLink";
import { BodyList } from "@/components/records/BodyList";
import { NodeList } from "@/components/records/NodeList";
import type { CountryPanelRow } from "@/db/queries/country-panel";
import { scriptLanguage } from "@/lib/script-language";
import { panelWords } from "@/lib/words/country-panel";
import type { PanelProps } from "./CountryPanel";
import { CountryTies } from "./CountryTies";
import { Measures } from "./Measures";
import { Networks } from "./Networks";
import styles from "./panel.module.css";
import { TakeAway } from "./TakeAway";

/** Names up to which a list stands unfolded. */
const UNFOLDED = 6;

/** What is known of the open country: first what the map shows, then the rest; each line leads to where there is more. */
export function PanelBody({ country, ...props }: PanelProps & { country: CountryPanelRow }) {
  const { state, shown, origin } = props;
  const { rev } = state;
  const { map, countryPanel } = panelWords();
  const { bodies, nodes } = country;
  const measures = <Measures country={country} state={state} />;
  return (
    <>
      <h2>
        {country.name}{" "}
        {country.originalName && (
          <small className="muted" lang={scriptLanguage(country.originalName)}>
            {country.originalName}
          </small>
        )}
      </h2>
      {country.note && <p className="muted">{country.note}</p>}
      {state.layer !== undefined && measures}
      <CountryTies ties={country.ties} day={props.day} initiatives={props.initiatives} />
      <Networks country={country} rev={rev} />
      {state.layer === undefined && measures}
      {nodes.length > 0 && (
        <details className={styles.part} open={nodes.length <= UNFOLDED}>
          <summary>{countryPanel.nodes(nodes.length)}</summary>
          <NodeList nodes={nodes} rev={rev} />
        </details>
      )}
      {bodies.length > 0 && (
        <details className={styles.part} open={bodies.length <= UNFOLDED}>
          <summary>{countryPanel.bodies(bodies.length)}</summary>
          <BodyList bodies={bodies} rev={rev} />
        </details>
      )}
      <TakeAway country={country} state={state} shown={shown} origin={origin} />
      <p className={styles.part}>
        <RecordLink noun="country" id={country.id}>
          {map.panel.full}
        </RecordLink>
      </p>
    </>
  );
}
