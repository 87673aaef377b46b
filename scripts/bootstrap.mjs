// Plain JavaScript on bare Node: this runs before anything is installed.
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const OLDEST_NODE = [20, 9];

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(
    `Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** How soon the end of npm is noticed, ms. */
const GLANCE = 300;

// npm puts a shell between itself and this process, and a signal sent to npm ends only these two.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, GLANCE).unref();
}

// `node scripts/bootstrap.mjs start` runs scripts/start.ts, with what it needs installed.
const [script = "start"] = process.argv.splice(2, 1);
const { install } = await import("./start/install.mjs");
await install(root);
const { register } = await import("tsx/esm/api");
register();
const { default: nextEnv } = await import("@next/env");
nextEnv.loadEnvConfig(root, script === "dev", { info: () => undefined, error: console.error });
await import(pathToFileURL(`${root}/scripts/${script}.ts`).href);
