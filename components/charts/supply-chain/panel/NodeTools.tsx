import { CopyField } from "@/components/panel/CopyField";
import { type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";
import { chainWords } from "@/lib/words/chain";

type Props = {
  name: string;
  state: SupplyChainState;
  /** Scheme and host of the site. */
  origin: string;
  revision: number;
  /** When the record was last checked, in words. */
  checkedTo: string;
  /** What the picture says. */
  sentence: string;
};

/** What to take away from a node's panel: a citation, and the address of exactly this picture in this revision. */
export function NodeTools({ name, state, origin, revision, checkedTo, sentence }: Props) {
  const { supplyChain, eventPanel } = chainWords();
  const address = `${origin}${supplyChainLink.href({ ...state, rev: revision })}`;
  const { take } = supplyChain;
  return (
    <div>
      <h3>{take.cite}</h3>
      <CopyField
        label={eventPanel.citeLabel}
        button={eventPanel.copyCitation}
        text={take.citation({ name, sentence, revision, checkedTo, address })}
      />
      <h3>{eventPanel.link}</h3>
      <CopyField label={eventPanel.linkLabel} button={eventPanel.copyLink} text={address} />
    </div>
  );
}
