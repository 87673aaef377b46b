import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StoryPage } from "@/components/story/StoryPage";
import { listCitations } from "@/db/queries/citations";
import { database } from "@/db/server";
import { storyLink } from "@/lib/link/story";
import { askedOrigin } from "../../asked-origin";
import { revisionFor } from "../../revision";
import { findStory } from "../story-files";
import { tellSteps } from "../tell-steps";

export async function generateMetadata({ params }: PageProps<"/stories/[id]">): Promise<Metadata> {
  const { id } = await params;
  const story = await findStory(id);
  if (!story) return {};
  const { title, lead: description } = story;
  const url = `${await askedOrigin()}${storyLink(id).path}`;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { type: "article", title, description, url },
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
