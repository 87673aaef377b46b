import type { IsoDay } from "./dates";

/** A day before all that the record tells. */
const BEFORE_ALL = "0001-01-01";

/** The last of the epochs, in order, that has begun by a day: it looks as that day does. */
export function epochAt(epochs: readonly IsoDay[], day: IsoDay): IsoDay {
  return epochs.findLast((epoch) => epoch <= day) ?? BEFORE_ALL;
}
