import { CAMPS, mapLink } from "@/lib/link/map";
import { recordHref } from "@/lib/link/record";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { timelineLink } from "@/lib/link/timeline";
import type { StoryLink } from "@/lib/words/en/home";

/** What the front page shows of each chart: an editor's choice, each the state of a link. */
export const FRONT = {
  /** Few acts are older: a longer axis would be empty to the left. */
  timeline: { ...timelineLink.empty, from: "2018" },
  supplyChain: { ...supplyChainLink.empty, focus: "huawei-phones", at: "2020-09-16" },
  map: { ...mapLink.empty, initiative: CAMPS, at: "2020-09-16" },
} as const;

/** The chart that answers for each passage of the story, at a revision when the reader looks at one. */
export function storyHrefs(rev: number | undefined): Record<StoryLink, string> {
  return {
    initiative: recordHref("initiative", "gids", rev),
    chips: supplyChainLink.href({ ...FRONT.supplyChain, rev }),
    apps: timelineLink.href({
      ...timelineLink.empty,
      actor: ["tiktok", "wechat"],
      from: "2020-08",
      to: "2020-09",
      rev,
    }),
    reach: timelineLink.href({
      ...timelineLink.empty,
      measure: ["foreign-direct-product-rule"],
      from: "2020-05",
      to: "2020-09",
      rev,
    }),
    network: mapLink.href({ ...mapLink.empty, initiative: ["clean-network"], at: "2020-09-08", rev }),
  };
}
