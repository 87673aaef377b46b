import { timeOneAnswer } from "./time-answers";
import { pooled, type Times } from "./times";

export type FormTimes = { cold: Times; warm: Times; bytes: number | undefined };

/**
 * Times a form of many states, each asked for twice: first as nobody asked for it before, then at once again.
 *
 * @param urlOf the address of the state of a run, another one for each; that of run 0 comes first and is not counted
 */
export async function timeForm(
  urlOf: (run: number) => string,
  { runs, signal }: { runs: number; signal: AbortSignal },
): Promise<FormTimes> {
  const [cold, warm]: [Times[], Times[]] = [[], []];
  let bytes: number | undefined;
  for (let run = 0; run <= runs; run += 1) {
    signal.throwIfAborted();
    const answer = await timeOneAnswer(urlOf(run));
    const again = await timeOneAnswer(urlOf(run));
    bytes = again.bytes;
    if (run === 0) continue;
    cold.push(answer.times);
    warm.push(again.times);
  }
  return { cold: pooled(cold), warm: pooled(warm), bytes };
}
