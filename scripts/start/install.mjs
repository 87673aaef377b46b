// Plain JavaScript on bare Node: this runs before anything is installed.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** npm goes on unpacking after it was asked to end; what it leaves is not taken for an install. */
const END_PATIENCE = 1_000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Installs exactly what package-lock.json says, when something of it is missing. Ends the
 * process when that fails or a signal asks for it.
 *
 * @param {string} root the folder of the project
 */
export async function install(root) {
  if (isInstalled(root)) return;
  const begun = performance.now();
  process.stdout.write("Packages … ");
  const code = await runNpm(root);
  if (code !== 0) {
    if (code === 1)
      console.error("npm ci failed, see above. It needs the network once; then run this again.");
    process.exit(code);
  }
  console.log(`installed in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

/**
 * Whether node_modules holds every package of the lock, in its version. Packages for other
 * machines may be missing. npm writes its list last, so an install that was cut off has none.
 *
 * @param {string} root the folder of the project
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const there = readPackages(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || (there[path] ? there[path].version === version : optional === true),
  );
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** Runs `npm ci` in a process group of its own, so that one signal reaches all of it; what it says is shown when it fails. */
function runNpm(root) {
  const own = process.env.npm_execpath?.endsWith("npm-cli.js") ? process.env.npm_execpath : undefined;
  const [command, ...first] = own
    ? [process.execPath, own]
    : [process.platform === "win32" ? "npm.cmd" : "npm"];
  const child = spawn(command, [...first, "ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    shell: !own && process.platform === "win32",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => {
      said += text;
    });
  let stopped = 0;
  const end = (signal) => {
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
    } catch {
      // It ended by itself in the meantime.
    }
  };
  const handlers = SIGNALS.map((name) => {
    const stop = () => {
      if (stopped) return;
      stopped = 128 + constants.signals[name];
      end("SIGTERM");
      setTimeout(() => end("SIGKILL"), END_PATIENCE).unref();
    };
    process.on(name, stop);
    return () => process.off(name, stop);
  });
  return new Promise((resolve) => {
    const finish = (code) => {
      for (const remove of handlers) remove();
      if (stopped) console.log("stopped");
      else if (code !== 0) console.error(`failed\n${said}`);
      resolve(stopped || (code === 0 ? 0 : 1));
    };
    child.once("error", (fault) => {
      said += fault.message;
      finish(1);
    });
    child.once("close", finish);
  });
}
