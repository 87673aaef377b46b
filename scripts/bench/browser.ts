import { setTimeout as pause } from "node:timers/promises";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { findBrowser } from "../checks/browser";

const ARGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** How long anything in a page may take, ms. */
const PATIENCE = 60_000;

/** How long closing a page may take, ms. */
const CLOSE_PATIENCE = 5_000;

/** The size of the window, px. */
const VIEWPORT = { width: 1280, height: 800 };

/** Starts Chromium without a window, as the browser tests do; a signal that ends the benchmark leaves it to be closed in order. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args: ARGS, ...signals });
}

/** Pages that share a cache, as the tabs of one reader do. */
export async function openReader(browser: Browser): Promise<BrowserContext> {
  const reader = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
  // The compiler that runs these scripts marks every inner function so, in what it sends to a page too.
  await reader.addInitScript("globalThis.__name = (inner) => inner");
  reader.setDefaultTimeout(PATIENCE);
  return reader;
}

/** Opens a page for as long as `use` takes. */
export async function withPage<Result>(
  reader: BrowserContext,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await reader.newPage();
  try {
    return await use(page);
  } finally {
    // A page that is lost in its work does not even hear this; its browser is ended later.
    await Promise.race([page.close(), pause(CLOSE_PATIENCE, undefined, { ref: false })]);
  }
}

/** What comes of `work`, or a failure that says so when nothing has come of it after a minute. */
export async function inPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE / 1_000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
