import type { Metadata } from "next";
import { pictureHref } from "@/lib/link/picture";
import type { RecordView } from "@/lib/link/record-view";
import { askedOrigin } from "./asked-origin";
import { shareCard } from "./share-card";

type Told = {
  title: string;
  description: string;
  /** The canonical address of the page, from the root. */
  href: string;
  /** The state of a chart in which the record is seen, whose picture is shown for the page. */
  view: RecordView;
  /** What that state is. */
  seen: string;
};

/** What a record's page says of itself to those who do not see it, with a picture of the chart in which it is seen. */
export async function recordMetadata({ title, description, href, view, seen }: Told): Promise<Metadata> {
  const origin = await askedOrigin();
  const picture = {
    url: `${origin}${pictureHref(view.chart, "png", view.query, { preset: "social" })}`,
    alt: `${title}. ${seen}`,
  };
  const url = `${origin}${href}`;
  return { title, description, ...shareCard({ type: "article", title, description, url, picture }) };
}
