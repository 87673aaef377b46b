import type { Browser } from "playwright";
import type { Database } from "@/db/connect";

/** What every part of the benchmark measures on. */
export type BenchContext = {
  /** The made-up database, read without a limit of time. */
  db: Database;
  /** The same, with the site's limit. */
  limited: Database;
  /** The revision in force. */
  revision: number;
  /** The production site on that database, `http://127.0.0.1:41234`. */
  address: string;
  browser: Browser;
  /** How often each thing is measured. */
  runs: number;
  /** About how many events other libraries are given to draw. */
  sizes: readonly number[];
  signal: AbortSignal;
  /** Hears what is measured at present. */
  tell: (sentence: string) => void;
};
