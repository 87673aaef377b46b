"use client";

import { words } from "@/lib/words";

/** What a reader sees when a page fails while it is put together. */
export default function PageFailure({ retry }: { error: unknown; retry: () => void }) {
  const { failure } = words().site;
  return (
    <div role="alert">
      <h1>{failure.heading}</h1>
      <p className="sentence">{failure.unexpected}</p>
      <button type="button" onClick={retry}>
        {failure.again}
      </button>
    </div>
  );
}
