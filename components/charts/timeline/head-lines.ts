import { wrapRuns } from "@/lib/wrap-runs";

/** Room for the name of a lane, px, and its type. */
const WIDTH = 108;
const SIZE = 13;

/** The lines of a lane's name, left of the plot; what does not fit in `most` lines ends in an ellipsis. */
export function headLines(name: string, most: number): string[] {
  const whole = wrapName(name);
  if (whole.length <= most) return whole;
  const words = name.split(" ");
  for (let count = words.length - 1; count > 0; count -= 1) {
    const lines = wrapName(`${words.slice(0, count).join(" ").replace(/,$/, "")}…`);
    if (lines.length <= most) return lines;
  }
  return wrapName(`${words[0] ?? ""}…`).slice(0, most);
}

function wrapName(name: string): string[] {
  return wrapRuns([{ text: name, style: "name" }], WIDTH, SIZE, true).map((line) =>
    line.map(({ text }) => text).join(""),
  );
}
