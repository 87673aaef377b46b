import { Agent, get } from "node:http";
import { firstLine, repeat, type Times } from "./times";

/** How long an answer may take, ms. */
const PATIENCE = 60_000;

export type AnswerTimes = {
  times: Times;
  /** Length of the body as it was sent, packed, bytes; none without an answer. */
  bytes: number | undefined;
};

/**
 * Times what the site answers at `url`, from the request to the last byte, on a connection that
 * is kept, gzip accepted.
 */
export async function timeAnswer(
  url: string,
  options: { runs: number; signal: AbortSignal },
): Promise<AnswerTimes> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let bytes: number | undefined;
  try {
    const times = await repeat(async () => {
      const start = performance.now();
      bytes = await readLength(url, agent);
      return performance.now() - start;
    }, options);
    return { times, bytes: "runs" in times ? bytes : undefined };
  } finally {
    agent.destroy();
  }
}

/** One answer, with none before it: its time, ms, or why it has none, and its length as it was sent. */
export async function timeOneAnswer(url: string): Promise<AnswerTimes> {
  const agent = new Agent();
  const start = performance.now();
  try {
    const bytes = await readLength(url, agent);
    return { times: { runs: [performance.now() - start] }, bytes };
  } catch (fault) {
    return { times: { failure: firstLine(fault) }, bytes: undefined };
  } finally {
    agent.destroy();
  }
}

function readLength(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { agent, timeout: PATIENCE, headers: { "Accept-Encoding": "gzip" } },
      (answer) => {
        let length = 0;
        answer.on("data", (part: Buffer) => {
          length += part.length;
        });
        answer.once("end", () =>
          answer.statusCode === 200 ? resolve(length) : reject(new Error(`HTTP ${answer.statusCode}`)),
        );
        answer.once("error", reject);
      },
    );
    request.once("timeout", () => request.destroy(new Error(`no answer in ${PATIENCE / 1_000} s`)));
    request.once("error", reject);
  });
}
