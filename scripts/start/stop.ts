import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Why work ended early: somebody asked for it. */
export class Stopped extends Error {}

export type Stop = {
  /** Aborted by the first Ctrl-C or signal; later ones change nothing, because stopping has begun. */
  signal: AbortSignal;
  /** What the shell expects of a process that a signal ended: 130 for Ctrl-C; `undefined` before. */
  exitCode(): number | undefined;
  /** Resolves when a signal came. */
  asked: Promise<void>;
};

/** Takes over the signals that ask this process to end, so that it can stop in order what it started. */
export function listenForStop(): Stop {
  const controller = new AbortController();
  let code: number | undefined;
  let tell: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const stop = (ending: number, why: string) => {
    if (code !== undefined) return;
    code = ending;
    controller.abort(new Stopped(why));
    tell();
  };
  for (const name of SIGNALS) process.on(name, () => stop(128 + constants.signals[name], name));
  // The database driver throws into the void when a connection goes under an unsent statement.
  process.on("uncaughtException", (fault) => {
    if (code === undefined) console.error(fault);
    stop(1, fault.message);
  });
  return { signal: controller.signal, exitCode: () => code, asked };
}

/** Waits for `work`, or throws as soon as `signal` is aborted; the work itself is not stopped. */
export async function unlessStopped<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
