import { CHARTS, type Chart } from "../charts";
import { isOneOf } from "../vocabulary";

/** One step of a story: prose of ours, the chart that answers for it, and what the prose rests on. */
export type StoryStep = {
  heading: string;
  text: string;
  chart: Chart;
  /** The canonical query of the chart's state, without `?`. */
  query: string;
  /** Addresses of sources, best first. */
  sources: readonly string[];
};

export type Story = { title: string; lead: string; steps: readonly StoryStep[] };

/**
 * Reads a story: a title, a lead, and steps with the address of a chart, as JSON.
 *
 * @param file names the file in what is thrown
 * @throws with the file, the step, the field and what is wrong with it
 */
export function readStory(text: string, file: string): Story {
  const at = (place: string, problem: string) => new Error(`${file} ${place}: ${problem}`);
  const story = objectOf(parsed(text, file), at, "story");
  const { steps } = story;
  if (!Array.isArray(steps) || steps.length === 0) throw at("steps", "is not a list with a step in it");
  return {
    title: textOf(story, "title", at, ""),
    lead: textOf(story, "lead", at, ""),
    steps: steps.map((value, index) => stepOf(value, at, `step ${index + 1} `)),
  };
}

type At = (place: string, problem: string) => Error;

function stepOf(value: unknown, at: At, where: string): StoryStep {
  const step = objectOf(value, at, where.trim());
  const address = textOf(step, "chart", at, where);
  const [path = "", query = "", ...more] = address.split("?");
  const chart = path.slice(1);
  if (!path.startsWith("/") || !isOneOf(CHARTS, chart) || more.length > 0)
    throw at(`${where}chart`, `${address} is not the address of a chart, such as /timeline?actor=huawei`);
  const { sources } = step;
  if (!Array.isArray(sources) || sources.length === 0 || !sources.every((one) => typeof one === "string"))
    throw at(`${where}sources`, "is not a list of addresses; no step goes without a source");
  return {
    heading: textOf(step, "heading", at, where),
    text: textOf(step, "text", at, where),
    chart,
    query,
    sources,
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Error(`${file}: is not JSON (${fault instanceof Error ? fault.message : String(fault)})`);
  }
}

function objectOf(value: unknown, at: At, place: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw at(place, "is not an object with fields");
  return { ...value };
}

function textOf(from: Record<string, unknown>, field: string, at: At, where: string): string {
  const value = from[field];
  if (typeof value !== "string" || value.trim() === "") throw at(`${where}${field}`, "is not a text");
  return value;
}
