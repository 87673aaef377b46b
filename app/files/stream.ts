/**
 * A text or bytes that come bit by bit, as the body of an answer. The next bit is asked for when the
 * reader has taken the last ones; a reader who goes away ends it.
 */
export function streamOf(parts: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const coming = parts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await coming.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await coming.return?.();
    },
  });
}

/** A text that is there as a whole, as parts. */
export async function* only<Part extends string | Uint8Array>(text: Part): AsyncGenerator<Part> {
  yield text;
}
