import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StoryPage } from "@/components/story/StoryPage";
import { listCitations } from "@/db/queries/citations";
import { database } from "@/db/server";
import { pictureHref } from "@/lib/link/picture";
import { storyLink } from "@/lib/link/story";
import { askedOrigin } from "../../asked-origin";
import { revisionFor } from "../../revision";
import { shareCard } from "../../share-card";
import { findStory } from "../story-files";
import { tellSteps } from "../tell-steps";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/stories/[id]">): Promise<Metadata> {
  const { id } = await params;
  const story = await findStory(id);
  const [first] = story?.steps ?? [];
  if (!story || !first) return {};
  const { title, lead: description } = story;
  const link = storyLink(id);
  const { rev: asked } = link.read(await searchParams).state;
  const { found } = await revisionFor(asked);
  const rev = found ? asked : undefined;
  const origin = await askedOrigin();
  const url = `${origin}${link.href({ rev })}`;
  const shown = [first.query, rev === undefined ? "" : `rev=${rev}`].filter(Boolean).join("&");
  const picture = {
    url: `${origin}${pictureHref(first.chart, "png", shown, { preset: "social" })}`,
    alt: `${title}. ${first.heading}`,
  };
  return {
    title,
    description,
    alternates: { canonical: url },
    ...shareCard({ type: "article", title, description, url, picture }),
  };
}

export default async function Page({ params, searchParams }: PageProps<"/stories/[id]">) {
  const { id } = await params;
  const story = await findStory(id);
  if (!story) notFound();
  const link = storyLink(id);
  const { state, refused } = link.read(await searchParams);
  const { revision, found } = await revisionFor(state.rev);
  if (!found) refused.push({ key: "rev", text: String(state.rev), reason: "not-in-record" });
  const rev = found ? state.rev : undefined;
  const urls = story.steps.flatMap(({ sources }) => sources);
  const [steps, citations] = await Promise.all([
    tellSteps(story.steps, rev),
    listCitations(database(), revision.number, urls),
  ]);
  return (
    <StoryPage
      title={story.title}
      lead={story.lead}
      steps={steps}
      citations={citations}
      refused={refused}
      href={link.href({ rev })}
      frozen={rev === undefined ? undefined : { number: revision.number, publishedAt: revision.publishedAt }}
      presentHref={link.path}
      shown={{ revision: revision.number, checkedTo: revision.checkedTo }}
    />
  );
}
