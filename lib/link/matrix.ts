import { COUNTRY_GROUPS, REGIONS } from "../vocabulary";
import { id, word } from "./codecs";

/**
 * What the map's link says about its table of countries by initiatives. An absent key means "no
 * limit": without `matrix` the table is folded, and its other keys wait; without `sort` its rows
 * stand by name.
 */
export const matrixKeys = {
  matrix: word(["open"]),
  /** Only countries of one region of the M49 standard. */
  region: word(REGIONS),
  /** Only countries of one of the groups that senders are coloured by. */
  group: word(COUNTRY_GROUPS),
  /** Only countries whose tie to an initiative is contested, or that refused one and are in another. */
  only: word(["disagreements"]),
  /** An initiative's id: the surest ties to it first; `ties`: the most ties first. */
  sort: id,
  order: word(["reversed"]),
};

/** The value of `sort` that is no initiative: by the number of ties. */
export const BY_TIES = "ties";

/** The keys of the table as they are when nothing of it is chosen. */
export const MATRIX_CLOSED = {
  matrix: undefined,
  region: undefined,
  group: undefined,
  only: undefined,
  sort: undefined,
  order: undefined,
} as const;
