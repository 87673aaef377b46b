/** One thing wrong with the record, and where. `line` 1 is the header. */
export type Fault = { file: string; line: number; column: string; problem: string };

/** `data/events/events.csv line 31 announced: 2020-02-31 is not a day that exists`. */
export function formatFault({ file, line, column, problem }: Fault): string {
  return `data/${file} line ${line} ${column}: ${problem}`;
}
