import { generateJsonFeed } from "feedsmith";
import { fileWords } from "../words/files";
import { type Feed, isoMoment } from "./feed";
import { stableId } from "./stable-id";

/** A feed as JSON Feed 1.1 has it; items in the order of the acts. */
export function writeJsonFeed(feed: Feed): string {
  const { files, feeds, vocabulary } = fileWords();
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    description: feed.description,
    language: "en",
    authors: [{ name: files.publisher, url: feed.page }],
    items: feed.acts.map((act) => ({
      id: `urn:uuid:${stableId(`/events/${act.id}`)}`,
      url: act.address,
      ...(act.sources[0] && { external_url: act.sources[0] }),
      title: act.title,
      content_text: feeds.text(act),
      date_published: isoMoment(act.publishedAt),
      date_modified: isoMoment(act.updatedAt),
      tags: [vocabulary.measure[act.measure]],
    })),
  });
  // The list must be there also where it is empty, and the library leaves it out.
  return `${JSON.stringify(Object.assign({ items: [] }, written), undefined, 1)}\n`;
}
