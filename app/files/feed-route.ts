import type { NextRequest } from "next/server";
import { type FeedRow, listLatestDates, listNewestVersions } from "@/db/queries/feed-events";
import { database } from "@/db/server";
import type { Feed } from "@/lib/files/feed";
import { fileName } from "@/lib/files/file-name";
import { writeAtom } from "@/lib/files/write-atom";
import { writeCalendar } from "@/lib/files/write-calendar";
import { writeJsonFeed } from "@/lib/files/write-json-feed";
import { FEED_TYPES, type FeedForm, formHref } from "@/lib/link/forms";
import { recordHref } from "@/lib/link/record";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";
import { fileWords } from "@/lib/words/files";
import { originOf } from "../asked-origin";
import { loadChartView } from "../chart-view";
import { filterFor } from "../timeline/filter-for";
import { answerFile } from "./answer-file";
import { only } from "./stream";

/** Acts that a feed, and a calendar, has at most. */
const MOST_ENTRIES = 100;
const MOST_DATED = 1_000;

const WRITERS: Record<FeedForm, (feed: Feed) => string> = {
  atom: writeAtom,
  "feed.json": writeJsonFeed,
  ics: writeCalendar,
};

/** The route of one form in which the acts of a state of the timeline can be followed. */
export function feedRoute(form: FeedForm) {
  return (request: NextRequest): Promise<Response> => {
    const { state, refused } = timelineLink.read(request.nextUrl.searchParams);
    const query = timelineLink.query(state);
    return answerFile(request, { query, rev: state.rev, refused }, async () => {
      const feed = await loadFeed(state, form, originOf(request.headers, request.nextUrl.host));
      const name = fileName("timeline", feed.revision, query, form);
      return {
        parts: only(WRITERS[form](feed)),
        headers: {
          "Content-Type": `${FEED_TYPES[form]}; charset=utf-8`,
          "Content-Disposition": `inline; filename="${name}"`,
        },
      };
    });
  };
}

async function loadFeed(
  state: TimelineState,
  form: FeedForm,
  origin: string,
): Promise<Feed & { revision: number }> {
  const [view, { revision, filter }] = await Promise.all([
    loadChartView("timeline", new URLSearchParams(timelineLink.query(state))),
    filterFor(state),
  ]);
  const { feeds } = fileWords();
  const isCalendar = form === "ics";
  const rows = isCalendar
    ? await listLatestDates(database(), revision.number, filter, MOST_DATED)
    : await listNewestVersions(database(), revision.number, filter, MOST_ENTRIES);
  const rev = view.isFrozen ? view.revision : undefined;
  const withAddress = (row: FeedRow) => ({ ...row, address: `${origin}${recordHref("event", row.id, rev)}` });
  return {
    revision: view.revision,
    name: timelineLink.href({ ...state, rev: undefined }),
    title: feeds.title(view.title),
    description: isCalendar
      ? feeds.calendarDescription(view.sentence, MOST_DATED)
      : feeds.description(view.sentence, MOST_ENTRIES),
    page: `${origin}${view.href}`,
    self: `${origin}${formHref(view.href, form)}`,
    publishedAt: view.publishedAt,
    acts: rows.map(withAddress),
  };
}
