import { v5 } from "uuid";

/** The space of names of this site's ids. It never changes: whoever follows a feed knows its entries by it. */
const SPACE = "5f0c3a52-7c0f-4f0e-9d0b-2b6f4a1d9e37";

/**
 * An id that is the same for ever and on every host: a UUID of a name (RFC 9562, version 5), such as
 * that of the path of a record's page.
 */
export function stableId(name: string): string {
  return v5(name, SPACE);
}
