import type { Metadata } from "next";
import { PRESET_SIZES } from "@/lib/link/picture";
import { words } from "@/lib/words";

type Card = {
  type: "website" | "article";
  title: string;
  description: string;
  /** The canonical address of the page, whole. */
  url: string;
  /** The whole address of a picture in the shape of a card, and what it shows. */
  picture: { url: string; alt: string };
};

/** What others show of a page when its address is shared: Open Graph, and the words of X for the same. */
export function shareCard(card: Card): Required<Pick<Metadata, "openGraph" | "twitter">> {
  const { type, title, description, url, picture } = card;
  const images = [{ ...picture, ...PRESET_SIZES.social, type: "image/png" }];
  return {
    openGraph: { type, siteName: words().site.name, title, description, url, images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}
