import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { ROOT } from "./project";

/** How long a program may take to end after it was asked to, ms. */
const END_PATIENCE = 20_000;

const FOLLOW_PARENT = new URL("./follow-parent.mjs", import.meta.url).href;

/** A program that runs. */
export type Child = {
  /** Its number; none when it could not be started. */
  pid: number | undefined;
  /** Its exit code; 1 when a signal ended it or it could not be started. */
  ended: Promise<number>;
  /** Everything it said until now. */
  said(): string;
  /** Hands on what it says from now on. */
  show(): void;
  /** Ends it and everything it started, and waits for that. */
  stop(): Promise<void>;
};

/**
 * Starts Node on `args`, in a process group of its own, so that Ctrl-C in a terminal reaches
 * only us and we end things in order. It ends when we do, however we end.
 */
export function startNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const child = spawn(process.execPath, ["--import", FOLLOW_PARENT, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env, CHOKEPOINT_PARENT: String(process.pid) },
    stdio: "pipe",
    detached: process.platform !== "win32",
  });
  let text = "";
  let shown = false;
  const hear = (stream: NodeJS.ReadableStream | null, out: NodeJS.WriteStream) =>
    stream?.on("data", (part) => {
      if (shown) out.write(part);
      else text += String(part);
    });
  hear(child.stdout, process.stdout);
  hear(child.stderr, process.stderr);
  const ended = new Promise<number>((resolve) => {
    child.once("error", (fault) => {
      text += fault.message;
      resolve(1);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
  return {
    pid: child.pid,
    ended,
    said: () => text,
    show: () => {
      shown = true;
    },
    stop: () => stopGroup(child, ended),
  };
}

/** The program that an installed package calls `bin`, for {@link startNode}. */
export function programOf(path: string): string {
  return createRequire(fileURLToPath(import.meta.url)).resolve(path);
}

async function stopGroup(child: ChildProcess, ended: Promise<number>): Promise<void> {
  const harder = setTimeout(() => sendToGroup(child, "SIGKILL"), END_PATIENCE);
  sendToGroup(child, "SIGTERM");
  await ended;
  clearTimeout(harder);
}

function sendToGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
