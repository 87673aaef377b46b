import { tellChain } from "./tell";
import type { Chain } from "./use-chain";

/** A true sentence about what is shown. */
export function ChainSentence({ chain }: { chain: Chain }) {
  const { data, scene, isMoving } = chain;
  if (!data || !scene) return null;
  return (
    <p className="sentence" role="status" aria-live={isMoving ? "off" : "polite"}>
      {tellChain({ ...chain, data, scene })}
    </p>
  );
}
