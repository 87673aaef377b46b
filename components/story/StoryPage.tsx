import { FrozenNote } from "@/components/page/FrozenNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { SourceList } from "@/components/panel/SourceList";
import type { CitationRow } from "@/db/queries/event-detail";
import type { Refusal } from "@/lib/link/codec";
import { storyWords } from "@/lib/words/story";
import { ChartFrame } from "./ChartFrame";
import { StepLinks } from "./StepLinks";
import { stepId } from "./steps";
import styles from "./story.module.css";

/** One step as it is shown: prose, and the chart that answers for it. */
export type ToldStep = {
  heading: string;
  text: string;
  sources: readonly string[];
  /** What the chart asks and says; its page, it alone for a frame, and its picture. */
  title: string;
  sentence: string;
  href: string;
  frame: string;
  picture: string;
};

type Props = {
  title: string;
  lead: string;
  steps: readonly ToldStep[];
  /** What is known of the sources of all steps. */
  citations: readonly CitationRow[];
  refused: readonly Refusal[];
  href: string;
  /** The revision that the address names; none for the newest. */
  frozen: { number: number; publishedAt: string } | undefined;
  presentHref: string;
  shown: { revision: number; checkedTo: string };
};

/** A story in steps: each a paragraph with its sources, beside the chart in the state that tells it. */
export function StoryPage({
  title,
  lead,
  steps,
  citations,
  refused,
  href,
  frozen,
  presentHref,
  shown,
}: Props) {
  const { story } = storyWords();
  const known = new Map(citations.map((citation) => [citation.url, citation]));
  return (
    <article className={styles.story}>
      <p className={styles.kicker}>{story.kicker}</p>
      <h1>{title}</h1>
      <p className="sentence">{lead}</p>
      <RefusedNotice refused={refused} href={href} />
      {frozen && <FrozenNote {...frozen} href={presentHref} />}
      <StepLinks headings={steps.map(({ heading }) => heading)} />
      {steps.map((step, index) => (
        <section
          key={step.heading}
          id={stepId(index)}
          className={styles.step}
          aria-labelledby={`${stepId(index)}-heading`}
          tabIndex={-1}
        >
          <div className={styles.prose}>
            <p className={styles.kicker}>{story.step(index + 1, steps.length)}</p>
            <h2 id={`${stepId(index)}-heading`}>{step.heading}</h2>
            <p>{step.text}</p>
            <h3>{story.sources}</h3>
            <SourceList sources={step.sources.flatMap((url) => known.get(url) ?? [])} />
            <p>
              <a href={step.href}>
                {story.open}
                <span className="visually-hidden">: {step.heading}</span>
              </a>
            </p>
          </div>
          <ChartFrame src={step.frame} title={`${step.title} ${step.sentence}`} />
          {/* A frame may not have come when the page is printed, and is as high as the screen wanted it. */}
          {/* biome-ignore lint/performance/noImgElement: of an SVG there is nothing to optimise */}
          <img
            className={styles.printed}
            src={step.picture}
            alt={`${step.title} ${step.sentence}`}
            fetchPriority="low"
          />
        </section>
      ))}
      <SourceLine {...shown} />
    </article>
  );
}
