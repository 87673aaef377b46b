import type { Metadata } from "next";
import type { Chart } from "@/lib/charts";
import type { Query } from "@/lib/link/describe-link";
import { feedAlternates } from "@/lib/link/forms";
import { pictureHref } from "@/lib/link/picture";
import { askedOrigin } from "./asked-origin";
import { loadChartView } from "./chart-view";
import { oembedHref } from "./oembed-address";
import { shareCard } from "./share-card";

/**
 * What a chart's page says of itself to those who do not see it: its title, the sentence of the very
 * state, its canonical address, a picture of it for those who share it, and where its frame for other sites is
 * described. Addresses are whole where others read them; throws while the database is gone.
 */
export async function chartMetadata(chart: Chart, query: Promise<Query>): Promise<Metadata> {
  const { title, sentence, href, query: canonical } = await loadChartView(chart, await query);
  const origin = await askedOrigin();
  const url = `${origin}${href}`;
  const picture = {
    url: `${origin}${pictureHref(chart, "png", canonical, { preset: "social" })}`,
    alt: `${title} ${sentence}`,
  };
  return {
    title,
    description: sentence,
    alternates: {
      canonical: url,
      types: {
        "application/json+oembed": [{ url: `${origin}${oembedHref(url)}`, title }],
        ...(chart === "timeline" && feedsOf(href, origin, title)),
      },
    },
    ...shareCard({ type: "website", title, description: sentence, url, picture }),
  };
}

/** Where the acts of a state of the timeline can be followed, by media type. */
function feedsOf(href: string, origin: string, title: string) {
  return Object.fromEntries(
    feedAlternates(href).map((feed) => [feed.type, [{ url: `${origin}${feed.href}`, title }]]),
  );
}
