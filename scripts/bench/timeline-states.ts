import { timelineLink } from "@/lib/link/timeline";

/** What readers ask of the timeline, from everything to one day, as the queries of links. */
const QUERIES = {
  everything: "",
  "sent from the United States since 2018": "sender=USA&from=2018",
  "one year": "from=2020&to=2020",
  "Huawei, all years": "actor=huawei",
  "Huawei, May 2019 to September 2020": "actor=huawei&from=2019-05&to=2020-09",
  "technology controls of one month": "measure=technology-controls&from=2020-09&to=2020-09",
} as const;

/** The six states, by what they are called. */
export const TIMELINE_STATES = Object.entries(QUERIES).map(([name, query]) => ({
  name,
  state: timelineLink.read(new URLSearchParams(query)).state,
}));
