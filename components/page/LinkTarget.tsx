"use client";

import { createContext, type ReactNode, useContext } from "react";

type Target = { target?: "_blank" };

const HERE: Target = {};
const OUTSIDE: Target = { target: "_blank" };

const Around = createContext(HERE);

/** Below it, the links of drawings open pages of their own: `<base>` speaks to those of HTML alone. */
export function LinksOutside({ children }: { children: ReactNode }) {
  return <Around value={OUTSIDE}>{children}</Around>;
}

/** Where the links of a drawing open, as the attributes of each. */
export function useLinkTarget(): Target {
  return useContext(Around);
}
