"use client";

import { useEffect, useState } from "react";

/** How long a text must stand before it is said: changes that come while a reader types are one change, ms. */
const QUIET = 600;

/**
 * Says a text to a screen reader once it has settled: not when the page opens, where it is read
 * anyway, and not for every step on the way to it.
 */
export function Announcement({ text }: { text: string }) {
  const [first] = useState(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (text === first && said === "") return;
    const waiting = setTimeout(() => setSaid(text), QUIET);
    return () => clearTimeout(waiting);
  }, [text, first, said]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
