import { type IsoDay, lastDay, readFuzzyDate } from "../dates";
import type { Query } from "./describe-link";
import { frontLink } from "./front";
import { mapLink } from "./map";
import { supplyChainLink } from "./supply-chain";
import { timelineLink } from "./timeline";

/** The addresses of the front page and the three charts from where a reader stands. */
export type ChartHrefs = { front: string; timeline: string; supplyChain: string; map: string };

/**
 * What a reader keeps when moving from one chart to another: who (`actor`, and `sender` and
 * `target` where the other chart has them), the words, the revision; and the end of a window
 * becomes the day shown, and back; from the map's counts of measures the whole window is kept. On any other page, and to the front page, only the revision is kept.
 */
export function hrefsFrom(path: string, query: Query): ChartHrefs {
  const timeline = timelineLink.read(path === timelineLink.path ? query : {}).state;
  const chain = supplyChainLink.read(path === supplyChainLink.path ? query : {}).state;
  const map = mapLink.read(path === mapLink.path ? query : {}).state;
  const { rev } = timelineLink.read(query).state;

  const actor = timeline.actor.length > 0 ? timeline.actor : chain.actor;
  const q = timeline.q ?? chain.q;
  const counted = map.layer === undefined ? undefined : { from: map.from, to: map.to };
  const at = dayOf((counted ?? timeline).to) ?? chain.at ?? map.at;
  const window = counted ?? { to: at };
  return {
    front: frontLink.href({ rev }),
    timeline:
      path === timelineLink.path
        ? timelineLink.href(timeline)
        : timelineLink.href({ ...timelineLink.empty, actor, ...window, q, rev }),
    supplyChain:
      path === supplyChainLink.path
        ? supplyChainLink.href(chain)
        : supplyChainLink.href({ ...supplyChainLink.empty, actor, at, q, rev }),
    map: path === mapLink.path ? mapLink.href(map) : mapLink.href({ ...mapLink.empty, at, rev }),
  };
}

function dayOf(text: string | undefined): IsoDay | undefined {
  const date = text ? readFuzzyDate(text) : undefined;
  return date && lastDay(date);
}
