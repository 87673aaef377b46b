import { reportLayouts } from "./bench/report-layouts";

console.log(
  await reportLayouts({
    list: process.argv[2],
    runs: 5,
    signal: new AbortController().signal,
    tell: () => {},
  }),
);
