import type { Act } from "./act";

/** A timeline in the page of the benchmark, by one library. */
export type Drawing<Rows> = {
  /** What it draws for the query of a link; not timed. */
  read: (query: string) => Promise<Rows>;
  /** Draws, or draws anew; resolves when the library says that it has. */
  draw: (rows: Rows) => Promise<void>;
};

/** The acts of a query, as all other libraries get them. */
export async function readActs(query: string): Promise<Act[]> {
  return readJson(`/acts?${query}`);
}

/** The JSON of an address. */
export async function readJson<Rows>(address: string): Promise<Rows> {
  return (await ask(address)).json();
}

/** The text of an address. */
export async function readText(address: string): Promise<string> {
  return (await ask(address)).text();
}

async function ask(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}
