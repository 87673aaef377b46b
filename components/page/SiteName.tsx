"use client";

import { usePathname } from "next/navigation";
import { hrefsFrom } from "@/lib/link/moving";
import { words } from "@/lib/words";
import { useQueryAround } from "./address";

/** The name of the site: the way to the front page, at the revision that the reader looks at. */
export function SiteName() {
  const { front } = hrefsFrom(usePathname(), useQueryAround());
  return (
    <a className="site-name" href={front}>
      {words().site.name}
    </a>
  );
}
