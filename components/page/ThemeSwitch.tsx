"use client";

import { useState } from "react";
import { SCHEMES, type Scheme } from "@/lib/colours";
import { isOneOf } from "@/lib/vocabulary";
import { words } from "@/lib/words";

const YEAR = 31_536_000;

/** Chooses a colour scheme over the device's own; kept in a cookie, so that the server draws it from the start. */
export function ThemeSwitch({ chosen }: { chosen: Scheme | undefined }) {
  const [scheme, setScheme] = useState(chosen);
  const { theme } = words().site;
  function choose(value: string) {
    const next = isOneOf(SCHEMES, value) ? value : undefined;
    setScheme(next);
    if (next) document.documentElement.dataset.theme = next;
    else delete document.documentElement.dataset.theme;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that the site serves
    document.cookie = `theme=${next ?? ""}; path=/; max-age=${next ? YEAR : 0}; samesite=lax`;
  }
  return (
    <label className="theme-switch">
      <span className="visually-hidden">{theme.label}</span>
      <select value={scheme ?? "system"} onChange={(event) => choose(event.target.value)}>
        <option value="system">{theme.system}</option>
        <option value="light">{theme.light}</option>
        <option value="dark">{theme.dark}</option>
      </select>
    </label>
  );
}
