/** What readers ask of the timeline, from everything to one month: what each is called, and the query of its link. */
export const TIMELINE_STATES: readonly { name: string; query: string }[] = [
  { name: "everything", query: "" },
  { name: "sent from the United States since 2018", query: "sender=USA&from=2018" },
  { name: "one year", query: "from=2020&to=2020" },
  { name: "Huawei, all years", query: "actor=huawei" },
  { name: "Huawei, May 2019 to September 2020", query: "actor=huawei&from=2019-05&to=2020-09" },
  {
    name: "technology controls of one month",
    query: "measure=technology-controls&from=2020-09&to=2020-09",
  },
];
