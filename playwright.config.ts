import { defineConfig, devices } from "playwright/test";

/** What a browser must not do by itself: ask other hosts, and draw for a graphics card that is not there. As root it has no sandbox of its own. */
const ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--disable-gpu",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

const executablePath = process.env.CHROME_PATH;

/**
 * `npm run e2e` starts the site and says where it is. A file is run with script on; one called
 * *.script-off.spec.ts with script off, *.both.spec.ts with either, and *.alone.spec.ts when
 * everything else is done, because it disturbs the others.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.CHOKEPOINT_ADDRESS ?? "http://127.0.0.1:3000",
    locale: "en-GB",
    timezoneId: "America/Los_Angeles",
    screenshot: "only-on-failure",
    launchOptions: { args: ARGS, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "script-on", testIgnore: /\.(script-off|alone)\.spec\.ts$/ },
    { name: "script-off", testMatch: /\.(script-off|both)\.spec\.ts$/, use: { javaScriptEnabled: false } },
    { name: "alone", testMatch: /\.alone\.spec\.ts$/, dependencies: ["script-on", "script-off"], workers: 1 },
  ],
});
