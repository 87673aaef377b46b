/** A class of countries by their number of acts: whole numbers, both ends included; the last class has no end. */
export type ActClass = { first: number; last: number | undefined };

/** Classes that a reader can still tell apart by lightness, besides the one without acts. */
const MOST = 5;

/**
 * Classes for numbers of acts, from the data: where they begin is chosen from 1, 2, 5, 10, 25, 50,
 * 100, 250 … so that the numbers within a class differ as little as can be by their logarithms (the
 * natural breaks of W. D. Fisher, "On Grouping for Maximum Homogeneity", JASA 53, 1958); fewer
 * classes where more would not part them better. Up to the number of classes each number is one.
 *
 * @param counts any order; zeros and repeated numbers are allowed
 * @returns ascending and without a gap from 1 on, at most five; none where nothing was counted
 */
export function actClasses(counts: readonly number[]): ActClass[] {
  const numbers = counts.filter((count) => count > 0);
  if (numbers.length === 0) return [];
  const most = numbers.reduce((a, b) => Math.max(a, b));
  const starts =
    most <= MOST ? Array.from({ length: most }, (_, place) => place + 1) : bestStarts(numbers, most);
  return starts.map((first, place) => {
    const next = starts[place + 1];
    return { first, last: next === undefined ? undefined : next - 1 };
  });
}

/** The place of the class of a number of acts; -1 for none. */
export function classOf(classes: readonly ActClass[], acts: number): number {
  return classes.findLastIndex(({ first }) => acts >= first);
}

function bestStarts(numbers: readonly number[], most: number): number[] {
  const [, ...later] = roundNumbers(most);
  let best = { starts: [1], spread: spreadOf(numbers, [1]) };
  for (let size = 1; size < MOST; size += 1)
    for (const chosen of choices(later, size)) {
      const starts = [1, ...chosen];
      const spread = spreadOf(numbers, starts);
      if (spread < best.spread - 1e-9) best = { starts, spread };
    }
  return best.starts;
}

/** 1, 2, 5, 10, 25, 50, 100, 250 … up to a number. */
function roundNumbers(most: number): number[] {
  const numbers = [1, 2, 5];
  for (let ten = 10; ten <= most; ten *= 10) numbers.push(ten, 2.5 * ten, 5 * ten);
  return numbers.filter((number) => number <= most);
}

/** Every choice of so many of some numbers, in their order. */
function choices(numbers: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return numbers.flatMap((number, place) =>
    choices(numbers.slice(place + 1), size - 1).map((rest) => [number, ...rest]),
  );
}

/** How far the logarithms of numbers lie from the mean of their class, squared and added up. */
function spreadOf(numbers: readonly number[], starts: readonly number[]): number {
  let sum = 0;
  for (const [place, start] of starts.entries()) {
    const end = starts[place + 1] ?? Number.POSITIVE_INFINITY;
    const logs = numbers.filter((number) => number >= start && number < end).map(Math.log);
    const mean = logs.reduce((a, b) => a + b, 0) / Math.max(1, logs.length);
    sum += logs.reduce((all, log) => all + (log - mean) ** 2, 0);
  }
  return sum;
}

/**
 * The step of lightness, 1 to 5, of a class: the last class has the strongest, and fewer classes lie
 * further apart.
 */
export function stepOf(place: number, classes: number): number {
  return classes === 1 ? MOST : 1 + Math.round((place * (MOST - 1)) / (classes - 1));
}
