/** A request that failed: the HTTP status, or 0 when there was no answer at all. */
export class LoadFailure extends Error {
  readonly status: number;

  constructor(status: number, address: string) {
    super(`${address} answered ${status === 0 ? "nothing" : status}`);
    this.status = status;
  }
}

/** Fetches JSON from this site. Throws {@link LoadFailure} for any answer that is not a success. */
export async function loadJson(address: string, signal: AbortSignal) {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadFailure(0, address);
  });
  if (!response.ok) throw new LoadFailure(response.status, address);
  return response.json();
}
