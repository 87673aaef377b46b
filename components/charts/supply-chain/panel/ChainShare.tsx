import { PanelShare } from "@/components/share/Share";
import { addressesOf, type SharedRecord } from "@/components/share/view";
import { type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";

type Props = Pick<SharedRecord, "title" | "sentence" | "revision" | "checkedTo" | "origin"> & {
  /** With its day written out. */
  state: SupplyChainState;
  /** The text to cite it by, given its frozen address; without, that of a view. */
  cite?: (address: string) => string;
};

/** What hangs on the address of a panel: its link with what it tells, picture, rows and citation. */
export function ChainShare({ state, cite, ...told }: Props) {
  const addresses = addressesOf(supplyChainLink, state, told.revision);
  return (
    <PanelShare
      chart="supply-chain"
      {...told}
      {...addresses}
      {...(cite && { citation: cite(`${told.origin}${addresses.frozen}`) })}
    />
  );
}
