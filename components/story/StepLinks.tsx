"use client";

import { useEffect, useState } from "react";
import { storyWords } from "@/lib/words/story";
import { nextPlace, stepId } from "./steps";
import styles from "./story.module.css";

/** Links to the steps, of which the one in view is marked, and the keys that lead from step to step. */
export function StepLinks({ headings }: { headings: readonly string[] }) {
  const { story } = storyWords();
  const [current, setCurrent] = useState(-1);
  const count = headings.length;

  useEffect(() => {
    const sections = Array.from({ length: count }, (_, place) => document.getElementById(stepId(place)));
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) setCurrent(sections.findIndex((section) => section?.id === target.id));
      },
      // The step that crosses the middle of the screen.
      { rootMargin: "-50% 0px -50% 0px" },
    );
    for (const section of sections) if (section) seen.observe(section);
    return () => seen.disconnect();
  }, [count]);

  useEffect(() => {
    function answer(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.matches("input, select, textarea")) return;
      const next = nextPlace(event.key, current, count);
      const section = next === undefined ? null : document.getElementById(stepId(next));
      if (!section || next === undefined) return;
      event.preventDefault();
      setCurrent(next);
      section.focus({ preventScroll: true });
      section.scrollIntoView();
    }
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  }, [current, count]);

  return (
    <nav className={styles.steps} aria-label={story.steps}>
      <ol>
        {headings.map((heading, place) => (
          <li key={heading}>
            <a href={`#${stepId(place)}`} {...(place === current && { "aria-current": "step" as const })}>
              {heading}
            </a>
          </li>
        ))}
      </ol>
      <p className={styles.keys}>{story.keys}</p>
    </nav>
  );
}
