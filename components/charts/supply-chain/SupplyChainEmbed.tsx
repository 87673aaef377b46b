"use client";

import { useId } from "react";
import { EmbedDrawing } from "@/components/embed/EmbedDrawing";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { Legend } from "./Legend";
import { LensLegend } from "./lens/LensLegend";
import { SupplyChain } from "./SupplyChain";
import { useChain } from "./use-chain";
import { useChainLinks } from "./use-chain-links";

/**
 * The drawing of one state of the supply chain with its legend, in a frame of another site.
 *
 * @param opened the canonical query of the address as it was opened
 */
export function SupplyChainEmbed({ opened }: { opened: string }) {
  const chain = useChain(opened);
  const keysId = useId();
  const { state, go, data, placed, scene, fallen, fates, lensView, compared, ways, error } = chain;
  const { nodeLinks } = useChainLinks(state, go);
  if (!data || !scene || !placed)
    return <LoadFailureNote error={error} onAgain={() => void chain.refetch()} />;
  const { frame } = placed;
  const isWhatIf = fallen !== undefined && fallen.taken.length > 0;
  return (
    <EmbedDrawing
      isFine
      keysId={keysId}
      legend={
        <>
          <Legend frame={frame} scene={scene} isWhatIf={isWhatIf} isCompared={compared !== undefined} />
          {lensView && <LensLegend lens={lensView.lens} />}
        </>
      }
    >
      <SupplyChain
        frame={frame}
        scene={scene}
        fates={fates}
        lookOf={lensView?.lookOf}
        turns={compared?.turns}
        onWay={ways?.strands}
        keysId={keysId}
        measuresHref={`${supplyChainLink.href(state)}#measures`}
        {...nodeLinks}
      />
    </EmbedDrawing>
  );
}
