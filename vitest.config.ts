import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const shared = {
  alias: { "@": root },
  env: { TZ: "America/Los_Angeles" },
  exclude: ["**/node_modules/**", "**/.next/**", "**/.chokepoint/**"],
};

/** Tests named *.db.test.ts get a real Postgres; the others touch neither database nor network. */
export default defineConfig({
  test: {
    // Many tests wait for a database rather than reckon: on two cores the default would be one worker.
    maxWorkers: 3,
    projects: [
      {
        resolve: { alias: { "@": root } },
        test: {
          name: "unit",
          env: shared.env,
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...shared.exclude, "**/*.db.test.ts"],
          // Thousands of random runs take seconds, and more on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        // The tests are a server, but not the one that would tell this package so.
        resolve: { alias: { "@": root, "server-only": `${root}node_modules/server-only/empty.js` } },
        test: {
          name: "integration",
          env: shared.env,
          include: ["**/*.db.test.ts"],
          exclude: shared.exclude,
          globalSetup: ["db/testing-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
