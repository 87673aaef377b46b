import type { ToldStep } from "@/components/story/StoryPage";
import { embedHref } from "@/lib/link/embed";
import { pictureHref } from "@/lib/link/picture";
import type { StoryStep } from "@/lib/story/read-story";
import { loadChartView } from "../chart-view";

/** The steps of a story with what their charts are and say, in the revision that a reader looks at. */
export function tellSteps(steps: readonly StoryStep[], rev: number | undefined): Promise<ToldStep[]> {
  return Promise.all(
    steps.map(async ({ chart, query, ...step }) => {
      const asked = new URLSearchParams(query);
      if (rev !== undefined) asked.set("rev", String(rev));
      const { title, sentence, href, query: canonical } = await loadChartView(chart, asked);
      return {
        ...step,
        title,
        sentence,
        href,
        frame: embedHref(chart, canonical),
        picture: pictureHref(chart, "svg", canonical),
      };
    }),
  );
}
